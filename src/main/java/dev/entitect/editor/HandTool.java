package dev.entitect.editor;

import dev.entitect.editor.input.PointerEvent;

/// The space bar is held: the primary button pans.
final class HandTool implements State {

    private final EditorContext context;

    HandTool(EditorContext context) {
        this.context = context;
        context.hover(new Hover.Nothing());
        context.cursor(CursorShape.HAND);
    }

    @Override
    public State down(PointerEvent event) {
        return switch (event.button()) {
            case PRIMARY, MIDDLE -> new Panning(context, event.screen(), Panning.After.HAND);
            case SECONDARY, NONE -> this;
        };
    }

    @Override
    public State handReleased() {
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        return Idle.of(context);
    }
}
