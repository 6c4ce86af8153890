package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import java.util.List;

/// How an edge leaves its two boxes, before its ports are known.
///
/// @param ownerTurn   which way it turns from there, see [#turn(Side, List)]
/// @param inverseTurn the same at the other box
record ExitSides(Sides sides, double ownerTurn, double inverseTurn) {

    /// Any length that edges have, in world pixels.
    private static final double LENGTH = 100;

    /// @param path as it would be if each end were where it wants to be
    static ExitSides of(Sides sides, List<Point> path) {
        return new ExitSides(sides, turn(sides.owner(), path), turn(sides.inverse(), path.reversed()));
    }

    /// The direction of what lies behind the first bends, as an angle: negative to the left or up, positive to the right or down. Ends of
    /// edges that stand in its order along a side cross less than others.
    private static double turn(Side side, List<Point> path) {
        Point from = path.getFirst();
        Point to = path.get(Math.min(3, path.size() - 1));
        double along = side.isHorizontal() ? to.y() - from.y() : to.x() - from.x();
        if (path.size() > 3 && out(side, path.get(2), to) < 0) {
            // turns back: the shorter of two such ways lies inside of the other
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
