package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.PointerEvent;

/// The diagram follows the hand.
final class Panning implements State {

    private final Desk desk;
    private final Viewport before;
    private final Point start;

    /// @param start in screen pixels
    Panning(Desk desk, Point start) {
        this.desk = desk;
        this.start = start;
        before = desk.viewport();
        desk.cursor(CursorShape.GRABBING);
    }

    @Override
    public State move(PointerEvent event) {
        Viewport moved = before.panned(event.screen().x() - start.x(), event.screen().y() - start.y());
        desk.show(moved.resized(desk.viewport().width(), desk.viewport().height()));
        return this;
    }

    @Override
    public State up(PointerEvent event) {
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        desk.show(before);
        return Idle.of(desk);
    }
}
