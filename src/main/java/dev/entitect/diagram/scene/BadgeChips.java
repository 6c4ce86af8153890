package dev.entitect.diagram.scene;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The chips of badges: their positions, and how they are drawn. For one state of a diagram; created again when a box or an edge has moved.
public final class BadgeChips {

    private static final double HEIGHT = 18;
    private static final double PADDING = 7;
    private static final double MAX_TEXT_WIDTH = 160;
    /// How far a box's chip reaches beyond its upper right corner.
    private static final double BOX_OVERHANG = 10;
    private static final double ABOVE = 12;
    /// The gap around a chip, to separate it from edges and boxes.
    private static final double RING = 2;
    /// From an edge to a chip that does not fit on it.
    private static final double EDGE_GAP = 4;
    /// Possible positions of a chip as fractions of the edge's length, the best first.
    private static final double[] POSITIONS = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final DiagramGeometry geometry;
    private final TextMeasure measure;
    private final EdgeMarks edges;
    private final List<Chip> chips = new ArrayList<>();

    private record Chip(Badge badge, Rect place, String text, double textWidth) {}

    /// All chips of the diagram, not only those in view: a chip must not move because another comes into view.
    BadgeChips(DiagramGeometry geometry, Badges badges, TextMeasure measure) {
        this.geometry = geometry;
        this.measure = measure;
        edges = new EdgeMarks(geometry, measure);
        for (Badge badge : badges.byElement().values()) {
            if (badge.of() instanceof NodeId node) {
                geometry.box(node).ifPresent(box -> add(badge, width -> atCorner(box.bounds(), width)));
            }
        }
        for (Badge badge : badges.byElement().values()) {
            if (badge.of() instanceof AssociationId association) {
                geometry.route(association).ifPresent(route -> add(badge, width -> onEdge(route, width)));
            }
        }
    }

    private void add(Badge badge, DoubleFunction<Rect> placing) {
        String text = measure.fit(badge.text(), Face.TITLE, BoxMetrics.LABEL_SIZE, MAX_TEXT_WIDTH);
        double width = measure.width(text, Face.TITLE, BoxMetrics.LABEL_SIZE);
        chips.add(new Chip(badge, placing.apply(Math.max(HEIGHT, Math.ceil(width) + 2 * PADDING)), text, width));
    }

    List<Rect> places() {
        return chips.stream().map(Chip::place).toList();
    }

    private static Rect atCorner(Rect box, double width) {
        return new Rect(box.right() + BOX_OVERHANG - width, box.y() - ABOVE, width, HEIGHT);
    }

    /// At the middle of the edge, or as near to it as boxes, other chips and the edge's own names allow; beside the edge if it is too
    /// short.
    private Rect onEdge(Route route, double width) {
        List<Rect> names = Stream.concat(
                Stream.of(route.owner(), route.inverse()).map(RouteEnd::label).flatMap(Optional::stream).map(RouteEnd.Label::bounds),
                edges.tableBounds(route).stream()).toList();
        double length = route.segments().stream().mapToDouble(segment -> segment.width() + segment.height()).sum();
        return IntStream.of(0, 1, -1).boxed()
                .flatMap(side -> DoubleStream.of(POSITIONS).mapToObj(part -> place(route.corners(), part * length, side, width)))
                .filter(place -> isFree(place.grown(RING), names))
                .findFirst().orElseGet(() -> place(route.corners(), POSITIONS[0] * length, 0, width));
    }

    private boolean isFree(Rect place, List<Rect> names) {
        return names.stream().noneMatch(place::overlaps) && chips.stream().noneMatch(chip -> place.overlaps(chip.place()))
                && geometry.boxesIn(place).isEmpty();
    }

    /// @param distance from the start of the path, in world pixels
    /// @param side 0 on the path, 1 below it or right of it, -1 above it or left of it
    private static Rect place(List<Point> corners, double distance, int side, double width) {
        int segment = 0;
        double remaining = distance;
        while (segment + 2 < corners.size() && remaining > corners.get(segment).distance(corners.get(segment + 1))) {
            remaining -= corners.get(segment).distance(corners.get(segment + 1));
            segment++;
        }
        Point from = corners.get(segment);
        Point to = corners.get(segment + 1);
        double fraction = from.equals(to) ? 0 : remaining / from.distance(to);
        boolean horizontal = from.y() == to.y();
        double x = from.x() + (to.x() - from.x()) * fraction + (horizontal ? 0 : side * (width / 2 + EDGE_GAP));
        double y = from.y() + (to.y() - from.y()) * fraction + (horizontal ? side * (HEIGHT / 2 + EDGE_GAP) : 0);
        return new Rect(Math.rint(x - width / 2), Math.rint(y - HEIGHT / 2), width, HEIGHT);
    }

    /// The chips that touch the area, drawn above everything else. When zoomed out so far that rows are unreadable, chips have no text;
    /// when boxes have no names, there are no chips.
    public List<Mark> marks(Rect area, Detail detail) {
        List<Mark> marks = new ArrayList<>();
        if (detail.has(Detail.BARS)) {
            chips.stream().filter(chip -> area.touches(chip.place().grown(RING))).forEach(chip -> draw(chip, detail, marks));
        }
        return marks;
    }

    private static void draw(Chip chip, Detail detail, List<Mark> marks) {
        Rect place = chip.place();
        marks.add(new Mark.Fill(place.grown(RING), HEIGHT / 2 + RING, Ink.of(ColourRole.CANVAS)));
        marks.add(new Mark.Fill(place, HEIGHT / 2, chip.badge().tone().strong()));
        if (detail.has(Detail.ROWS)) {
            Point at = new Point(place.centerX() - chip.textWidth() / 2, BoxMetrics.baseline(place.centerY(), BoxMetrics.LABEL_SIZE));
            marks.add(new Mark.Text(chip.text(), at, Mark.Align.START, Face.TITLE, BoxMetrics.LABEL_SIZE, Ink.of(ColourRole.NODE_FILL)));
        }
    }

    /// The badge whose chip is drawn over a point.
    public Optional<Badge> at(Point point, Detail detail) {
        return chips.stream().filter(chip -> detail.has(Detail.BARS) && chip.place().contains(point)).map(Chip::badge)
                .reduce((below, above) -> above);
    }
}
