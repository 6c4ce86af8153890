package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.List;

/// Which of two pieces that run side by side should lie at which hand, so that their edges do not cross where they part.
final class CrossingOrder {

    /// Coordinates nearer to each other count as the same, in world pixels.
    private static final double SAME = 0.5;

    private CrossingOrder() {}

    /// @return less than 0 when the one should lie left of the other, or above; more than 0 for the other way round; 0 when it does not
    ///        matter
    static int order(Segment one, Segment other) {
        boolean vertical = one.routedPath.isVertical(one.index);
        int before = new Walk(one, false).hand(new Walk(other, false));
        int behind = new Walk(one, true).hand(new Walk(other, true));
        // who goes up has the lesser x at the left hand, who goes to the left has the lesser y at the right hand
        return vertical ? before - behind : behind - before;
    }

    /// Follows an edge from the end of a piece.
    private static final class Walk {

        private final List<Point> corners;
        private final int step;
        private int corner;

        /// @param forward towards the greater coordinates
        Walk(Segment segment, boolean forward) {
            corners = segment.routedPath.corners();
            Point first = corners.get(segment.index);
            Point second = corners.get(segment.index + 1);
            boolean ascending = first.x() < second.x() || first.y() < second.y();
            step = ascending == forward ? 1 : -1;
            corner = ascending == forward ? segment.index + 1 : segment.index;
        }

        /// @return -1 when this edge leaves the other to the left hand, 1 to the right, 0 when they do not part
        int hand(Walk other) {
            while (true) {
                double dx = Math.signum(corners.get(corner).x() - corners.get(corner - step).x());
                double dy = Math.signum(corners.get(corner).y() - corners.get(corner - step).y());
                double ahead = (corners.get(corner).x() - other.corners.get(other.corner).x()) * dx
                        + (corners.get(corner).y() - other.corners.get(other.corner).y()) * dy;
                if (ahead < -SAME) {
                    return turn(dx, dy);
                }
                if (ahead > SAME) {
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

        /// @return -1 for a turn to the left hand, 1 to the right, 0 where the edge ends
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
