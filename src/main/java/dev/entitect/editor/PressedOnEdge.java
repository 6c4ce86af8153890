package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AssociationId;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The button went down on the selected edge. Becomes a move of its piece when the pointer moves, else a click.
final class PressedOnEdge implements State {

    private final Desk desk;
    private final PointerEvent start;
    private final AssociationId association;

    PressedOnEdge(Desk desk, PointerEvent start, AssociationId association) {
        this.desk = desk;
        this.start = start;
        this.association = association;
    }

    @Override
    public State move(PointerEvent event) {
        if (start.screen().distance(event.screen()) < PressedOnBox.TREMBLE) {
            return this;
        }
        Point from = desk.toWorld(start.screen());
        Route route = desk.geometry().route(association).orElseThrow();
        int piece = IntStream.range(0, route.pieces().size()).boxed()
                .min(Comparator.comparingDouble(i -> distance(route.pieces().get(i), from))).orElseThrow();
        return new MovingPiece(desk, association, piece, from).move(event);
    }

    private static double distance(Rect piece, Point point) {
        double dx = Math.max(0, Math.max(piece.x() - point.x(), point.x() - piece.right()));
        double dy = Math.max(0, Math.max(piece.y() - point.y(), point.y() - piece.bottom()));
        return Math.hypot(dx, dy);
    }

    @Override
    public State up(PointerEvent event) {
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        return Idle.of(desk);
    }
}
