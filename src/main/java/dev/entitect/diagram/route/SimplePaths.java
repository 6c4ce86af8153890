package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The simple paths between two ports: straight, L, Z and U. Each starts with a port and its stub and ends with a stub and its port, so
/// that bends keep clear of the symbols at the ends.
final class SimplePaths {

    /// The cost of a bend, in world pixels of detour.
    static final double BEND_COST = 40;

    private SimplePaths() {}

    static List<List<Point>> between(Port from, Port to) {
        Point a = from.bend();
        Point b = to.bend();
        List<List<Point>> paths = new ArrayList<>();
        boolean fromHorizontal = from.side().isHorizontal();
        if (fromHorizontal == to.side().isHorizontal()) {
            if (from.side() == to.side()) {
                addU(paths, from, to, a, b);
            } else {
                addZ(paths, from, to, a, b);
            }
        } else if (isAhead(from, fromHorizontal ? b.x() : b.y()) && isAhead(to, fromHorizontal ? a.y() : a.x())) {
            Point corner = fromHorizontal ? new Point(to.at().x(), from.at().y()) : new Point(from.at().x(), to.at().y());
            paths.add(List.of(from.at(), a, corner, b, to.at()));
        }
        if (paths.isEmpty()) {
            paths.add(List.of(from.at(), a, new Point(a.x(), b.y()), b, to.at()));
            paths.add(List.of(from.at(), a, new Point(b.x(), a.y()), b, to.at()));
        }
        return paths;
    }

    private static void addZ(List<List<Point>> paths, Port from, Port to, Point a, Point b) {
        boolean horizontal = from.side().isHorizontal();
        int forward = horizontal ? from.side().dx() : from.side().dy();
        double start = horizontal ? a.x() : a.y();
        double end = horizontal ? b.x() : b.y();
        if (horizontal ? a.y() == b.y() : a.x() == b.x()) {
            if ((to.at().x() - from.at().x()) * from.side().dx() + (to.at().y() - from.at().y()) * from.side().dy() > 0) {
                paths.add(List.of(from.at(), a, b, to.at()));
            }
        }
        if ((end - start) * forward >= 0) {
            for (double channel : new double[] {Math.rint((start + end) / 2), start, end}) {
                paths.add(through(from, to, a, b, channel));
            }
        }
    }

    private static void addU(List<List<Point>> paths, Port from, Port to, Point a, Point b) {
        boolean horizontal = from.side().isHorizontal();
        int forward = horizontal ? from.side().dx() : from.side().dy();
        double start = horizontal ? a.x() : a.y();
        double end = horizontal ? b.x() : b.y();
        paths.add(through(from, to, a, b, forward > 0 ? Math.max(start, end) : Math.min(start, end)));
    }

    private static List<Point> through(Port from, Port to, Point a, Point b, double channel) {
        return from.side().isHorizontal()
                ? List.of(from.at(), a, new Point(channel, a.y()), new Point(channel, b.y()), b, to.at())
                : List.of(from.at(), a, new Point(a.x(), channel), new Point(b.x(), channel), b, to.at());
    }

    private static boolean isAhead(Port port, double target) {
        Point bend = port.bend();
        return port.side().isHorizontal() ? (target - bend.x()) * port.side().dx() >= 0 : (target - bend.y()) * port.side().dy() >= 0;
    }

    /// The cost of length and bends, without obstacles.
    static double cost(List<Point> path) {
        double cost = 0;
        for (int i = 0; i + 1 < path.size(); i++) {
            cost += path.get(i).manhattan(path.get(i + 1));
        }
        return cost + BEND_COST * (straightened(path).size() - 2);
    }

    /// Removes points that are not corners.
    static List<Point> straightened(List<Point> path) {
        List<Point> corners = new ArrayList<>();
        for (Point point : path) {
            if (!corners.isEmpty() && corners.getLast().equals(point)) {
                continue;
            }
            if (corners.size() >= 2 && inLine(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        if (corners.size() == 1) {
            // a path needs two ends, even between overlapping boxes
            corners.add(corners.getFirst());
        }
        return corners;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
