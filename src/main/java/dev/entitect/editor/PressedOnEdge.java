package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AssociationId;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The button was pressed on the selected edge. Becomes a move of the nearest segment if the pointer moves, otherwise a click.
final class PressedOnEdge implements State {

    private final EditorContext context;
    private final PointerEvent start;
    private final AssociationId association;

    PressedOnEdge(EditorContext context, PointerEvent start, AssociationId association) {
        this.context = context;
        this.start = start;
        this.association = association;
    }

    @Override
    public State move(PointerEvent event) {
        if (start.screen().distance(event.screen()) < PressedOnBox.DRAG_THRESHOLD) {
            return this;
        }
        Point from = context.toWorld(start.screen());
        Route route = context.geometry().route(association).orElseThrow();
        int segment = IntStream.range(0, route.segments().size()).boxed()
                .min(Comparator.comparingDouble(i -> distance(route.segments().get(i), from))).orElseThrow();
        return new MovingSegment(context, association, segment, from).move(event);
    }

    private static double distance(Rect segment, Point point) {
        double dx = Math.max(0, Math.max(segment.x() - point.x(), point.x() - segment.right()));
        double dy = Math.max(0, Math.max(segment.y() - point.y(), point.y() - segment.bottom()));
        return Math.hypot(dx, dy);
    }

    @Override
    public State up(PointerEvent event) {
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        return Idle.of(context);
    }
}
