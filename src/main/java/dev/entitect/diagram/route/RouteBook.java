package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.route.PortPlan.End;
import dev.entitect.diagram.route.PortPlan.Wish;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Association;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The ways of all edges of a diagram, kept up to date edge by edge. A way depends on the two boxes, on the boxes in the region around
/// them and on the other edges at the same sides: after [#follow] they are as if all had been found afresh.
public final class RouteBook {

    private final Map<EdgeId, Link> links = new TreeMap<>(Comparator.comparing(EdgeId::order));
    private final Map<EdgeId, Sides> sides = new HashMap<>();
    private final Map<End, Port> ports = new HashMap<>();
    private final Map<EdgeId, Route> routes = new HashMap<>();
    private final Map<NodeId, Set<EdgeId>> byNode = new HashMap<>();
    /// Boxes that an edge left, which gives the names there more room.
    private final Set<NodeId> loosened = new HashSet<>();
    private final Router router;
    private final Labels labels;

    /// @param boxes where the boxes stand; changed by its owner before the edges follow
    public RouteBook(SpatialIndex<NodeId> boxes, TextMeasure measure) {
        router = new Router(boxes);
        labels = new Labels(measure, boxes);
    }

    public Optional<Route> find(EdgeId id) {
        return Optional.ofNullable(routes.get(id));
    }

    public Collection<Link> links() {
        return links.values();
    }

    public Set<EdgeId> at(NodeId node) {
        return byNode.getOrDefault(node, Set.of());
    }

    /// Forgets an edge.
    public void remove(EdgeId id) {
        Link gone = links.remove(id);
        if (gone != null) {
            byNode.get(gone.owner().id()).remove(id);
            byNode.get(gone.inverse().id()).remove(id);
            loosened.add(gone.owner().id());
            loosened.add(gone.inverse().id());
            sides.remove(id);
            ports.remove(new End(id, true));
            ports.remove(new End(id, false));
            routes.remove(id);
        }
    }

    /// Adds an edge or changes the boxes of one; its way is found with the next [#follow] or [#sketch].
    public void put(Link link) {
        EdgeId id = link.id();
        Link before = links.put(id, link);
        if (before != null) {
            byNode.get(before.owner().id()).remove(id);
            byNode.get(before.inverse().id()).remove(id);
            loosened.add(before.owner().id());
            loosened.add(before.inverse().id());
        }
        byNode.computeIfAbsent(link.owner().id(), node -> new HashSet<>()).add(id);
        byNode.computeIfAbsent(link.inverse().id(), node -> new HashSet<>()).add(id);
    }

    /// Finds the ways of these edges again, and of all whose ports move with theirs.
    ///
    /// @return the edges with a new way
    public Set<EdgeId> follow(Set<EdgeId> changed) {
        changed.forEach(this::chooseSides);
        Map<End, Port> before = new HashMap<>(ports);
        ports.clear();
        Map<NodeId, Map<Side, List<Wish>>> wishes = new HashMap<>();
        links.values().forEach(link -> {
            wish(link, true, wishes);
            wish(link, false, wishes);
        });
        wishes.values().forEach(this::spread);
        Set<EdgeId> again = new HashSet<>(changed);
        again.removeIf(id -> !links.containsKey(id));
        ports.forEach((end, port) -> {
            if (!port.equals(before.get(end))) {
                again.add(end.edge());
            }
        });
        again.forEach(this::findWay);
        again.forEach(id -> loosened.addAll(nodes(id)));
        again.addAll(nameEnds(loosened, links.keySet()));
        loosened.clear();
        return again;
    }

    private Set<NodeId> nodes(EdgeId id) {
        return new HashSet<>(List.of(links.get(id).owner().id(), links.get(id).inverse().id()));
    }

    /// Finds the ways of these edges alone, for as long as a gesture lasts; all others stay, and their ports.
    public void sketch(Set<EdgeId> changed) {
        Map<NodeId, Map<Side, List<Wish>>> wishes = new HashMap<>();
        for (EdgeId id : changed) {
            chooseSides(id);
            wish(links.get(id), true, wishes);
            wish(links.get(id), false, wishes);
        }
        wishes.forEach((node, atSides) -> atSides.forEach((side, all) -> {
            List<Wish> wanted = new ArrayList<>(all);
            for (EdgeId other : at(node)) {
                if (!changed.contains(other)) {
                    wanted.addAll(present(other, node, side));
                }
            }
            Map<End, Port> spread = PortPlan.spread(boxOf(all), side, wanted);
            all.forEach(wish -> ports.put(wish.end(), spread.get(wish.end())));
        }));
        changed.forEach(this::findWay);
        Set<NodeId> touched = new HashSet<>();
        changed.forEach(id -> touched.addAll(nodes(id)));
        nameEnds(touched, changed);
    }

    /// Puts the names at some boxes, one after the other, so that none covers another.
    ///
    /// @param movable the edges whose names may be put elsewhere
    /// @return the edges of which a name changed its place
    private Set<EdgeId> nameEnds(Set<NodeId> nodes, Set<EdgeId> movable) {
        Set<EdgeId> changed = new HashSet<>();
        for (NodeId node : nodes) {
            List<Route> here = at(node).stream().sorted(Comparator.comparing(EdgeId::order)).map(routes::get).toList();
            List<Rect> taken = new ArrayList<>();
            here.stream().filter(route -> !movable.contains(route.id())).flatMap(route -> labels(route, node)).forEach(taken::add);
            for (Route route : here) {
                if (movable.contains(route.id())) {
                    List<Rect> lines = here.stream().filter(other -> other != route).flatMap(other -> other.pieces().stream()).toList();
                    Route named = named(route, node, taken, lines);
                    labels(named, node).forEach(taken::add);
                    if (!named.equals(routes.put(route.id(), named))) {
                        changed.add(route.id());
                    }
                }
            }
        }
        return changed;
    }

    private static Stream<Rect> labels(Route route, NodeId node) {
        return Stream.of(route.owner(), route.inverse()).filter(end -> end.node().equals(node)).flatMap(end -> end.label().stream()).map(RouteEnd.Label::bounds);
    }

    private Route named(Route route, NodeId node, List<Rect> taken, List<Rect> lines) {
        Optional<Association> association = links.get(route.id()).association();
        RouteEnd owner = route.owner();
        RouteEnd inverse = route.inverse();
        List<Rect> names = new ArrayList<>(taken);
        if (owner.node().equals(node)) {
            owner = owner.withLabel(association.flatMap(it -> it.inverse().role())
                    .flatMap(role -> labels.place(role, ports.get(new End(route.id(), true)), route.corners(), names, lines)));
            owner.label().map(RouteEnd.Label::bounds).ifPresent(names::add);
        }
        if (inverse.node().equals(node)) {
            inverse = inverse.withLabel(association.flatMap(it -> it.owner().role())
                    .flatMap(role -> labels.place(role, ports.get(new End(route.id(), false)), route.corners().reversed(), names, lines)));
        }
        return new Route(route.id(), owner, inverse, route.corners(), route.identifying(), route.derived());
    }

    /// The ends of an edge at one side of a box, to be left where they are.
    private List<Wish> present(EdgeId id, NodeId node, Side side) {
        List<Wish> present = new ArrayList<>();
        for (boolean atOwner : new boolean[] {true, false}) {
            Port port = ports.get(new End(id, atOwner));
            if (port.side() == side && links.get(id).box(atOwner).id().equals(node)) {
                present.add(new Wish(new End(id, atOwner), side.isHorizontal() ? port.at().y() : port.at().x(), true));
            }
        }
        return present;
    }

    private void chooseSides(EdgeId id) {
        Link link = links.get(id);
        if (link == null) {
            return;
        }
        sides.put(id, link.bends().isEmpty() ? router.sides(link)
                : new Sides(DrawnWay.facing(link.owner().bounds(), link.bends().getFirst()), DrawnWay.facing(link.inverse().bounds(), link.bends().getLast())));
    }

    private void wish(Link link, boolean atOwner, Map<NodeId, Map<Side, List<Wish>>> wishes) {
        Sides chosen = sides.get(link.id());
        Side side = chosen.at(atOwner);
        boolean pinned = link.isPinned(atOwner, side);
        double desired = link.isLoop() ? loopPosition(link, atOwner)
                : link.bends().isEmpty() || pinned ? link.desired(atOwner, side, chosen.at(!atOwner))
                : DrawnWay.desired(link.box(atOwner).bounds(), side, atOwner ? link.bends().getFirst() : link.bends().getLast());
        wishes.computeIfAbsent(link.box(atOwner).id(), node -> new EnumMap<>(Side.class)).computeIfAbsent(side, at -> new ArrayList<>())
                .add(new Wish(new End(link.id(), atOwner), desired, pinned));
    }

    private static double loopPosition(Link link, boolean atOwner) {
        if (!atOwner) {
            return link.owner().bounds().right() - 2 * PortPlan.CORNER;
        }
        return link.isPinned(true, Side.RIGHT) ? link.rowY() : link.owner().header().centerY();
    }

    private void spread(Map<Side, List<Wish>> atSides) {
        atSides.forEach((side, all) -> ports.putAll(PortPlan.spread(boxOf(all), side, all)));
    }

    private Rect boxOf(List<Wish> wishes) {
        End end = wishes.getFirst().end();
        return links.get(end.edge()).box(end.atOwner()).bounds();
    }

    private void findWay(EdgeId id) {
        Link link = links.get(id);
        Port owner = ports.get(new End(id, true));
        Port inverse = ports.get(new End(id, false));
        List<Point> way = router.way(link, owner, inverse);
        routes.put(id, link.association().map(association -> new Route(id,
                end(association.owner(), owner), end(association.inverse(), inverse),
                way, association.isIdentifying(), association.carrier() instanceof Carrier.Through))
                .orElseGet(() -> new Route(id, bareEnd(link.owner().id(), owner), bareEnd(link.inverse().id(), inverse), way, false, id instanceof EdgeId.Use)));
    }

    private static RouteEnd bareEnd(NodeId node, Port port) {
        return new RouteEnd(node, port.at(), port.side(), Optional.empty(), Optional.empty());
    }

    /// Its name comes when all ways at the box are known.
    private static RouteEnd end(AssociationEnd here, Port port) {
        return new RouteEnd(here.type(), port.at(), port.side(), Optional.of(here.multiplicity()), Optional.empty());
    }
}
