package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.PointerEvent;

/// The diagram follows the pointer.
final class Panning implements State {

    private final EditorContext context;
    private final Viewport before;
    private final Point start;

    /// @param start in screen pixels
    Panning(EditorContext context, Point start) {
        this.context = context;
        this.start = start;
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
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.show(before);
        return Idle.of(context);
    }
}
