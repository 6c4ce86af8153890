package dev.entitect.diagram.route;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;

/// Puts role names above the ends of edges or right of them, or on the other side where the edge itself runs; leaves them out where they would cover a box.
final class Labels {

    /// Beyond the signs of the multiplicity, in world pixels.
    private static final double FROM_BOX = 22;
    private static final double FROM_LINE = 2;
    private static final double HEIGHT = 14;
    private static final double LONGEST = 140;
    /// A name is rather shortened to this part of its width than put on the other side, where it could meet another edge's.
    private static final double MOST_CUT = 0.6;

    private final TextMeasure measure;
    private final SpatialIndex<NodeId> boxes;

    Labels(TextMeasure measure, SpatialIndex<NodeId> boxes) {
        this.measure = measure;
        this.boxes = boxes;
    }

    /// @param way from this end
    Optional<RouteEnd.Label> place(String name, Port port, List<Point> way) {
        double room = way.get(0).manhattan(way.get(1)) - FROM_BOX - FROM_LINE;
        String text = measure.fit(name, Face.TEXT, BoxMetrics.LABEL_SIZE, LONGEST);
        if (port.side().isHorizontal() && width(text) > room && width(text) * MOST_CUT <= room) {
            text = measure.fit(name, Face.TEXT, BoxMetrics.LABEL_SIZE, room);
        }
        double width = width(text);
        Point start = port.side().outward(port.at(), FROM_BOX);
        boolean bendsBeyond = room >= (port.side().isHorizontal() ? width : HEIGHT);
        Point after = bendsBeyond ? start : way.get(Math.min(2, way.size() - 1));
        Rect bounds = switch (port.side()) {
            case LEFT -> new Rect(start.x() - width, besideY(start, after), width, HEIGHT);
            case RIGHT -> new Rect(start.x(), besideY(start, after), width, HEIGHT);
            case TOP -> new Rect(besideX(start, after, width), start.y() - HEIGHT, width, HEIGHT);
            case BOTTOM -> new Rect(besideX(start, after, width), start.y(), width, HEIGHT);
        };
        return boxes.in(bounds.grown(1)).isEmpty() ? Optional.of(new RouteEnd.Label(text, bounds)) : Optional.empty();
    }

    private double width(String text) {
        return Math.ceil(measure.width(text, Face.TEXT, BoxMetrics.LABEL_SIZE));
    }

    private static double besideY(Point start, Point after) {
        return after.y() < start.y() ? start.y() + FROM_LINE : start.y() - FROM_LINE - HEIGHT;
    }

    private static double besideX(Point start, Point after, double width) {
        return after.x() > start.x() ? start.x() - 2 * FROM_LINE - width : start.x() + 2 * FROM_LINE;
    }
}
