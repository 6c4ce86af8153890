package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import java.util.List;

/// How an edge leaves its two boxes, before its ports are known.
///
/// @param ownerTurn the direction in which it turns from there, see [#turn(Side, List)]
/// @param inverseTurn the same at the other box
record ExitSides(Sides sides, double ownerTurn, double inverseTurn) {

    /// Any length that edges have, in world pixels.
    private static final double LENGTH = 100;

    /// @param path as it would be with each end at its preferred position
    static ExitSides of(Sides sides, List<Point> path) {
        return new ExitSides(sides, turn(sides.owner(), path), turn(sides.inverse(), path.reversed()));
    }

    /// The direction after the first bends, as an angle: negative to the left or up, positive to the right or down. Ordering ends along a
    /// side by this angle reduces crossings.
    private static double turn(Side side, List<Point> path) {
        Point from = path.getFirst();
        Point to = path.get(Math.min(3, path.size() - 1));
        double along = side.isHorizontal() ? to.y() - from.y() : to.x() - from.x();
        if (path.size() > 3 && out(side, path.get(2), to) < 0) {
            // turns back: the shorter of two such paths is inside the other
            double length = path.get(1).manhattan(path.get(2)) + path.get(2).manhattan(to);
            return Math.signum(along) * (Math.PI / 2 + Math.atan(LENGTH / length));
        }
        return Math.atan2(along, out(side, from, to));
    }

    private static double out(Side side, Point from, Point to) {
        return (to.x() - from.x()) * side.dx() + (to.y() - from.y()) * side.dy();
    }

    double turn(boolean atOwner) {
        return atOwner ? ownerTurn : inverseTurn;
    }
}
