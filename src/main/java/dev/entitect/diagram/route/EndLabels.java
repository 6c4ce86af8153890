package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.Association;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Places the names at a box, one after the other, so that they do not overlap.
final class EndLabels {

    private final LabelPlacer labels;

    EndLabels(LabelPlacer labels) {
        this.labels = labels;
    }

    /// @param here the edges at the box whose names are placed, in order of priority
    /// @param present other edges at the box, whose names stay
    List<Route> place(NodeId node, List<Route> here, List<Route> present, Function<EdgeId, Link> links) {
        List<Rect> taken = new ArrayList<>();
        present.forEach(route -> labels(route, node).forEach(taken::add));
        List<Line> lines = new ArrayList<>();
        Stream.concat(here.stream(), present.stream()).forEach(route -> ends(route, node).forEach(end -> {
            Rect around = LabelPlacer.around(end.at());
            route.segments().stream().filter(around::touches).forEach(segment -> lines.add(new Line(route.id(), segment)));
        }));
        List<Route> named = new ArrayList<>();
        for (Route route : here) {
            Route changed = named(route, node, links.apply(route.id()).association(), taken, lines);
            labels(changed, node).forEach(taken::add);
            named.add(changed);
        }
        return named;
    }

    private record Line(EdgeId edge, Rect segment) {}

    private static Stream<RouteEnd> ends(Route route, NodeId node) {
        return Stream.of(route.owner(), route.inverse()).filter(end -> end.node().equals(node));
    }

    private static Stream<Rect> labels(Route route, NodeId node) {
        return ends(route, node).flatMap(end -> end.label().stream()).map(RouteEnd.Label::bounds);
    }

    private Route named(Route route, NodeId node, Optional<Association> association, List<Rect> taken, List<Line> lines) {
        RouteEnd owner = route.owner();
        RouteEnd inverse = route.inverse();
        List<Rect> endLabels = new ArrayList<>(taken);
        if (owner.node().equals(node)) {
            owner = owner.withLabel(association.flatMap(it -> it.inverse().role())
                    .flatMap(
                            role -> labels.place(role, route.owner(), route.corners(), endLabels, near(route, route.owner().at(), lines))));
            owner.label().map(RouteEnd.Label::bounds).ifPresent(endLabels::add);
        }
        if (inverse.node().equals(node)) {
            inverse = inverse.withLabel(association.flatMap(it -> it.owner().role())
                    .flatMap(role -> labels.place(role, route.inverse(), route.corners().reversed(), endLabels,
                            near(route, route.inverse().at(), lines))));
        }
        return new Route(route.id(), owner, inverse, route.corners());
    }

    private static List<Rect> near(Route route, Point end, List<Line> lines) {
        Rect around = LabelPlacer.around(end);
        return lines.stream().filter(line -> !line.edge.equals(route.id()) && line.segment.touches(around)).map(Line::segment).toList();
    }
}
