package dev.entitect.diagram.route;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts role names above the ends of edges or right of them, or on the other side where the edge itself, another edge or another name is,
/// or further out; omits them where they would cover a box or a name.
final class LabelPlacer {

    /// Beyond the symbols of the multiplicity, in world pixels.
    private static final double BOX_DISTANCE = 22;
    private static final double LINE_DISTANCE = 2;
    private static final double HEIGHT = 14;
    private static final double MAX_WIDTH = 140;
    /// A name is shortened to this part of its width before it is moved to the other side, where it could collide with that of another
    /// edge.
    private static final double MIN_SHORTENED = 0.6;
    /// How far from its default position a name may be placed, in world pixels.
    private static final double MAX_OFFSET = 72;
    private static final double OFFSET_STEP = 12;
    /// The maximum distance of a name from its port, in world pixels.
    static final double MAX_DISTANCE = BOX_DISTANCE + MAX_OFFSET + MAX_WIDTH + HEIGHT;

    private final TextMeasure measure;
    private final SpatialIndex<NodeId> boxes;

    LabelPlacer(TextMeasure measure, SpatialIndex<NodeId> boxes) {
        this.measure = measure;
        this.boxes = boxes;
    }

    /// @param path   from this end
    /// @param taken names that are already placed at the box
    /// @param lines of the other edges at the box
    Optional<RouteEnd.Label> place(String name, RouteEnd end, List<Point> path, List<Rect> taken, List<Rect> lines) {
        double length = path.get(0).manhattan(path.get(1));
        // a straight edge belongs to both its ends
        double available = (path.size() == 2 ? length / 2 : length) - BOX_DISTANCE - LINE_DISTANCE;
        String text = measure.fit(name, Face.TEXT, BoxMetrics.LABEL_SIZE, MAX_WIDTH);
        if (end.side().isHorizontal() && width(text) > available && (width(text) * MIN_SHORTENED <= available || path.size() == 2)) {
            text = measure.fit(name, Face.TEXT, BoxMetrics.LABEL_SIZE, available);
        }
        String fitted = text;
        return positions(end, path, available, width(fitted)).stream()
                .filter(position -> boxes.in(position.grown(1)).isEmpty()
                        && taken.stream().noneMatch(position.grown(LINE_DISTANCE)::overlaps))
                // the first of those that cross the fewest lines
                .min(Comparator.comparing(position -> lines.stream().filter(position::overlaps).count()))
                .map(bounds -> new RouteEnd.Label(fitted, bounds));
    }

    /// The possible positions for the name of an end.
    static Rect around(Point end) {
        return new Rect(end.x(), end.y(), 0, 0).grown(MAX_DISTANCE);
    }

    /// The best first.
    private static List<Rect> positions(RouteEnd end, List<Point> path, double available, double width) {
        List<Rect> positions = new ArrayList<>();
        double length = end.side().isHorizontal() ? width : HEIGHT;
        for (double out = 0; out == 0 || out <= MAX_OFFSET && out + length <= available; out += OFFSET_STEP) {
            Point start = end.side().outward(end.at(), BOX_DISTANCE + out);
            Point after = available >= length ? start : path.get(Math.min(2, path.size() - 1));
            boolean bendsTowards = end.side().isHorizontal() ? after.y() < start.y() : after.x() > start.x();
            positions.add(bounds(end.side(), start, width, bendsTowards));
            positions.add(bounds(end.side(), start, width, !bendsTowards));
        }
        return positions;
    }

    private static Rect bounds(Side side, Point start, double width, boolean otherSide) {
        double y = otherSide ? start.y() + LINE_DISTANCE : start.y() - LINE_DISTANCE - HEIGHT;
        double x = otherSide ? start.x() - 2 * LINE_DISTANCE - width : start.x() + 2 * LINE_DISTANCE;
        return switch (side) {
            case LEFT -> new Rect(start.x() - width, y, width, HEIGHT);
            case RIGHT -> new Rect(start.x(), y, width, HEIGHT);
            case TOP -> new Rect(x, start.y() - HEIGHT, width, HEIGHT);
            case BOTTOM -> new Rect(x, start.y(), width, HEIGHT);
        };
    }

    private double width(String text) {
        return Math.ceil(measure.width(text, Face.TEXT, BoxMetrics.LABEL_SIZE));
    }
}
