package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.Association;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;

/// Makes routes of ways: with the signs of their ends, without names.
final class Routes {

    private Routes() {
    }

    static Route of(Link link, Sides sides, List<Point> corners) {
        Point from = corners.getFirst();
        Point to = corners.getLast();
        if (link.association().isPresent()) {
            Association association = link.association().get();
            return new Route(link.id(), end(association.owner(), from, sides.owner()), end(association.inverse(), to, sides.inverse()),
                    corners, association.isIdentifying(), association.carrier() instanceof Carrier.Through);
        }
        return new Route(link.id(), bareEnd(link.owner().id(), from, sides.owner()), bareEnd(link.inverse().id(), to, sides.inverse()),
                corners, false, link.id() instanceof EdgeId.Use);
    }

    private static RouteEnd bareEnd(NodeId node, Point at, Side side) {
        return new RouteEnd(node, at, side, Optional.empty(), Optional.empty());
    }

    private static RouteEnd end(AssociationEnd here, Point at, Side side) {
        return new RouteEnd(here.type(), at, side, Optional.of(here.multiplicity()), Optional.empty());
    }
}
