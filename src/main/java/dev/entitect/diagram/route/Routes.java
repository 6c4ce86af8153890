package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;

/// Turns paths into routes.
final class Routes {

    private Routes() {}

    static Route of(Link link, Sides sides, List<Point> corners) {
        Point from = corners.getFirst();
        Point to = corners.getLast();
        return new Route(link.id(), end(link.owner().id(), from, sides.owner()), end(link.inverse().id(), to, sides.inverse()), corners);
    }

    /// Its name is added when all paths at the box are known.
    private static RouteEnd end(NodeId node, Point at, Side side) {
        return new RouteEnd(node, at, side, Optional.empty());
    }
}
