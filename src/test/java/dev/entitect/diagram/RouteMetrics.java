package dev.entitect.diagram;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.model.id.NodeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts that measure the quality of a diagram's routes.
///
/// @param throughBoxes segments that run through a box although they could avoid it
/// @param cramped      edges at boxes that overlap or touch another box, which leaves no space for a route
/// @param shared       pairs of edges of which one has a segment that lies entirely on a segment of the other
/// @param close        pairs of parallel segments closer than 8 px, without the segments at boxes
record RouteMetrics(int edges, int throughBoxes, int cramped, int shared, int close, int crossings, int bends) {

    private record Line(Route route, Rect segment, boolean stub) {

        boolean vertical() {
            return segment.width() == 0;
        }
    }

    static RouteMetrics none() {
        return new RouteMetrics(0, 0, 0, 0, 0, 0, 0);
    }

    static RouteMetrics of(DiagramGeometry geometry) {
        List<Route> routes = geometry.routes();
        int throughBoxes = 0;
        int cramped = 0;
        int bends = 0;
        for (Route route : routes) {
            bends += route.corners().size() - 2;
            boolean crowded = isCramped(route.owner().node(), geometry) || isCramped(route.inverse().node(), geometry);
            cramped += crowded ? 1 : 0;
            for (Rect segment : route.segments()) {
                throughBoxes += !crowded
                        && geometry.boxesIn(segment).stream().anyMatch(box -> box.bounds().grown(-0.5).overlaps(segment.grown(0.4)))
                                ? 1
                                : 0;
            }
        }
        List<Line> lines = routes.stream().flatMap(route -> {
            List<Rect> segments = route.segments();
            return segments.stream()
                    .map(segment -> new Line(route, segment, segment == segments.getFirst() || segment == segments.getLast()));
        }).toList();
        int crossings = 0;
        int close = 0;
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Line one = lines.get(i);
                Line other = lines.get(j);
                if (one.route == other.route || !one.segment.grown(8).touches(other.segment)) {
                    continue;
                }
                if (one.vertical() != other.vertical()) {
                    crossings += crosses(one, other) ? 1 : 0;
                } else if (isParallelAndClose(one.segment, other.segment)) {
                    if (isContained(one.segment, other.segment)) {
                        shared.add(one.route.id().order() + " / " + other.route.id().order());
                    }
                    close += one.stub || other.stub ? 0 : 1;
                }
            }
        }
        return new RouteMetrics(routes.size(), throughBoxes, cramped, shared.size(), close, crossings, bends);
    }

    private static boolean crosses(Line one, Line other) {
        Rect verticalSegment = (one.vertical() ? one : other).segment;
        Rect horizontalSegment = (one.vertical() ? other : one).segment;
        return horizontalSegment.x() < verticalSegment.x() && verticalSegment.x() < horizontalSegment.right()
                && verticalSegment.y() < horizontalSegment.y() && horizontalSegment.y() < verticalSegment.bottom();
    }

    /// Closer than 8 px over a length of more than 8 px.
    private static boolean isParallelAndClose(Rect one, Rect other) {
        boolean vertical = one.width() == 0;
        double distance = vertical ? Math.abs(one.x() - other.x()) : Math.abs(one.y() - other.y());
        double overlap = vertical
                ? Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y())
                : Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        return distance < 7.5 && overlap > 8;
    }

    private static boolean isContained(Rect one, Rect other) {
        boolean vertical = one.width() == 0;
        boolean same = vertical ? Math.abs(one.x() - other.x()) < 0.5 : Math.abs(one.y() - other.y()) < 0.5;
        return same && (one.grown(0.5).contains(other) || other.grown(0.5).contains(one));
    }

    private static boolean isCramped(NodeId node, DiagramGeometry geometry) {
        NodeBox box = geometry.box(node).orElseThrow();
        return geometry.boxesIn(box.bounds().grown(2)).size() > 1;
    }

    RouteMetrics plus(RouteMetrics other) {
        return new RouteMetrics(edges + other.edges, throughBoxes + other.throughBoxes, cramped + other.cramped, shared + other.shared,
                close + other.close,
                crossings + other.crossings, bends + other.bends);
    }
}
