package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.List;

/// Orders two parallel segments so that their edges do not cross where they diverge.
final class CrossingOrder {

    /// Coordinates closer than this count as equal, in world pixels.
    private static final double TOLERANCE = 0.5;

    private CrossingOrder() {}

    /// @return less than 0 if the first should be left of the second, or above it; more than 0 for the opposite; 0 if it does not matter
    static int order(Segment one, Segment other) {
        boolean vertical = one.routedPath.isVertical(one.index);
        int before = new Walk(one, false).divergence(new Walk(other, false));
        int after = new Walk(one, true).divergence(new Walk(other, true));
        // going up, the smaller x is on the left; going left, the smaller y is on the right
        return vertical ? before - after : after - before;
    }

    /// Follows an edge from the end of a segment.
    private static final class Walk {

        private final List<Point> corners;
        private final int step;
        private int corner;

        /// @param forward whether to go towards larger coordinates
        Walk(Segment segment, boolean forward) {
            corners = segment.routedPath.corners();
            Point first = corners.get(segment.index);
            Point second = corners.get(segment.index + 1);
            boolean ascending = first.x() < second.x() || first.y() < second.y();
            step = ascending == forward ? 1 : -1;
            corner = ascending == forward ? segment.index + 1 : segment.index;
        }

        /// @return -1 if this edge leaves the other one to the left, 1 to the right, 0 if they do not diverge
        int divergence(Walk other) {
            while (true) {
                double dx = Math.signum(corners.get(corner).x() - corners.get(corner - step).x());
                double dy = Math.signum(corners.get(corner).y() - corners.get(corner - step).y());
                double ahead = (corners.get(corner).x() - other.corners.get(other.corner).x()) * dx
                        + (corners.get(corner).y() - other.corners.get(other.corner).y()) * dy;
                if (ahead < -TOLERANCE) {
                    return turn(dx, dy);
                }
                if (ahead > TOLERANCE) {
                    return -other.turn(dx, dy);
                }
                int here = turn(dx, dy);
                int there = other.turn(dx, dy);
                if (here != there || here == 0) {
                    return Integer.compare(here, there);
                }
                corner += step;
                other.corner += other.step;
            }
        }

        /// @return -1 for a left turn, 1 for a right turn, 0 at the end of the edge
        private int turn(double dx, double dy) {
            int next = corner + step;
            if (next < 0 || next >= corners.size()) {
                return 0;
            }
            double nextX = corners.get(next).x() - corners.get(corner).x();
            double nextY = corners.get(next).y() - corners.get(corner).y();
            return (int) Math.signum(dx * nextY - dy * nextX);
        }
    }
}
