package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.PointerEvent;

/// The diagram follows the pointer.
final class Panning implements State {

    private final EditorContext context;
    private final Viewport before;
    private final Point start;
    private After after;

    /// What follows when the button is released.
    enum After {
        TOOL, HAND
    }

    /// @param start in screen pixels
    Panning(EditorContext context, Point start) {
        this(context, start, After.TOOL);
    }

    /// @param start in screen pixels
    Panning(EditorContext context, Point start, After after) {
        this.context = context;
        this.start = start;
        this.after = after;
        before = context.viewport();
        context.cursor(CursorShape.GRABBING);
    }

    @Override
    public State move(PointerEvent event) {
        Viewport moved = before.panned(event.screen().x() - start.x(), event.screen().y() - start.y());
        context.show(moved.resized(context.viewport().width(), context.viewport().height()));
        return this;
    }

    @Override
    public State up(PointerEvent event) {
        return after == After.HAND ? new HandTool(context) : Idle.of(context);
    }

    @Override
    public State handRequested() {
        after = After.HAND;
        return this;
    }

    @Override
    public State handReleased() {
        after = After.TOOL;
        return this;
    }

    @Override
    public State cancel() {
        context.show(before);
        return Idle.of(context);
    }
}
