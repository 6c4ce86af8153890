package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.route.PortPlan.End;
import dev.entitect.diagram.route.PortPlan.Wish;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The routes of all edges of a diagram, updated incrementally. They are found in steps, each of which depends on the previous one and on
/// boxes: the sides at which an edge leaves its boxes, ports, path, lanes, and names. Each step is repeated only for edges that a change
/// affects, and after [#follow] the result is the same as if all edges had been routed again.
public final class EdgeRouter {

    /// From this number of edges on, several processors are used.
    private static final int MANY = 64;
    /// With more edges than this, dragged edges do not avoid boxes.
    private static final int MOST_WITH_CARE = 40;

    private final Map<EdgeId, Link> links = new TreeMap<>(Comparator.comparing(EdgeId::order));
    private final Map<NodeId, Set<EdgeId>> byNode = new HashMap<>();
    private final Map<EdgeId, ExitSides> exitSides = new HashMap<>();
    private final Map<End, Double> positions = new HashMap<>();
    private final Map<EdgeId, RoutedPath> routedPaths = new HashMap<>();
    private final Lanes columns = new Lanes(true);
    private final Lanes rows = new Lanes(false);
    private final Map<EdgeId, Route> routes = new HashMap<>();
    private final Map<EdgeId, Route> sketches = new HashMap<>();

    /// The areas in which boxes influence the sides of an edge, and its path.
    private final SpatialIndex<EdgeId> seenForExitSides = new SpatialIndex<>();
    private final SpatialIndex<EdgeId> seenForPath = new SpatialIndex<>();
    /// Sides whose ports have to be distributed again.
    private final Map<NodeId, Set<Side>> loosened = new HashMap<>();
    /// Boxes that lost an edge, which leaves more room for names.
    private final Set<NodeId> left = new HashSet<>();
    private final Set<EdgeId> changed = new LinkedHashSet<>();

    private final SpatialIndex<NodeId> boxes;
    private final EndLabels endLabels;

    /// @param boxes the bounds of boxes; updated by its owner before [#follow]
    public EdgeRouter(SpatialIndex<NodeId> boxes, TextMeasure measure) {
        this.boxes = boxes;
        endLabels = new EndLabels(new LabelPlacer(measure, boxes));
    }

    public Optional<Route> find(EdgeId id) {
        return Optional.ofNullable(sketches.getOrDefault(id, routes.get(id)));
    }

    public Optional<Link> link(EdgeId id) {
        return Optional.ofNullable(links.get(id));
    }

    public Collection<Link> links() {
        return links.values();
    }

    public Set<EdgeId> at(NodeId node) {
        return byNode.getOrDefault(node, Set.of());
    }

    /// Removes an edge.
    public void remove(EdgeId id) {
        Link gone = links.remove(id);
        if (gone != null) {
            detach(gone);
            seenForExitSides.remove(id);
            seenForPath.remove(id);
            exitSides.remove(id);
            positions.remove(new End(id, true));
            positions.remove(new End(id, false));
            routedPaths.remove(id);
            routes.remove(id);
            sketches.remove(id);
            changed.add(id);
        }
    }

    /// Adds an edge or changes its boxes; it is routed by the next [#follow].
    public void put(Link link) {
        EdgeId id = link.id();
        Link before = links.put(id, link);
        if (before != null) {
            detach(before);
        }
        byNode.computeIfAbsent(link.owner().id(), node -> new HashSet<>()).add(id);
        byNode.computeIfAbsent(link.inverse().id(), node -> new HashSet<>()).add(id);
        changed.add(id);
    }

    private void detach(Link link) {
        for (boolean atOwner : new boolean[] {true, false}) {
            NodeId node = link.box(atOwner).id();
            byNode.get(node).remove(link.id());
            left.add(node);
            if (exitSides.containsKey(link.id())) {
                loosen(link, atOwner);
            }
        }
    }

    private void loosen(Link link, boolean atOwner) {
        loosened.computeIfAbsent(link.box(atOwner).id(), node -> EnumSet.noneOf(Side.class))
                .add(exitSides.get(link.id()).sides().at(atOwner));
    }

    /// Routes the edges that were added or changed, and all that depend on them or on changed boxes.
    ///
    /// @param disturbed where boxes were added, removed or changed
    /// @return the edges with a new route
    public Set<EdgeId> follow(Collection<Rect> disturbed) {
        Set<EdgeId> put = new HashSet<>(changed);
        changed.clear();
        Set<EdgeId> again = new LinkedHashSet<>(put);
        Set<EdgeId> turning = new LinkedHashSet<>(put);
        disturbed.forEach(area -> seenForExitSides.visit(area, (id, seen) -> turning.add(id)));
        disturbed.forEach(area -> seenForPath.visit(area, (id, seen) -> again.add(id)));
        forEach(turning, obstacles -> new PathFinder(obstacles).exitSides(), this::putExitSides);
        again.addAll(spreadEnds());
        forEach(again, obstacles -> routedPath(obstacles, exitSides, positions), this::putRoutedPath);
        Set<EdgeId> aside = new HashSet<>(again);
        aside.addAll(columns.follow(again, routedPaths, boxes::visit));
        Map<EdgeId, RoutedPath> inColumns = new HashMap<>();
        aside.stream().filter(links::containsKey).forEach(id -> inColumns.put(id, columns.routedPath(id)));
        Set<EdgeId> moved = new HashSet<>(rows.follow(aside, inColumns, boxes::visit));
        moved.addAll(put);
        moved.addAll(sketches.keySet());
        sketches.clear();
        moved.retainAll(links.keySet());
        moved.forEach(id -> routes.put(id, Routes.of(links.get(id), exitSides.get(id).sides(), rows.routedPath(id).corners())));
        moved.addAll(nameEnds(moved, disturbed));
        return moved;
    }

    /// The result for an edge, and the areas in which boxes were examined.
    private record Found<T>(Link link, T what, List<Rect> seen) {}

    /// Computes a result for each of the edges, on all processors if there are many: they depend on boxes, not on each other. Results are
    /// stored in the order of the edges.
    private <T> void forEach(Set<EdgeId> ids, Function<Obstacles, T> find, Consumer<Found<T>> put) {
        List<Link> present = ids.stream().filter(links::containsKey).map(links::get).toList();
        Stream<Link> stream = present.size() > MANY ? present.parallelStream() : present.stream();
        stream.map(link -> {
            Obstacles obstacles = new Obstacles(boxes, link);
            T what = find.apply(obstacles);
            return new Found<>(link, what, obstacles.seen());
        }).toList().forEach(put);
    }

    private void putExitSides(Found<ExitSides> found) {
        Link link = found.link;
        EdgeId id = link.id();
        ExitSides chosen = found.what;
        seenForExitSides.put(id, found.seen);
        ExitSides before = exitSides.get(id);
        for (boolean atOwner : new boolean[] {true, false}) {
            if (before != null) {
                loosen(link, atOwner);
            }
        }
        exitSides.put(id, chosen);
        loosen(link, true);
        loosen(link, false);
    }

    /// @return the edges with an end that moved
    private Set<EdgeId> spreadEnds() {
        Set<EdgeId> moved = new HashSet<>();
        loosened.forEach((node, sides) -> sides.forEach(side -> {
            List<Wish> wishes = new ArrayList<>();
            for (EdgeId id : at(node)) {
                wishes.addAll(wishes(links.get(id), exitSides.get(id), node, side));
            }
            if (!wishes.isEmpty()) {
                PortPlan.spread(boxOf(wishes, links), side, wishes).forEach((end, position) -> {
                    if (!position.equals(positions.put(end, position))) {
                        moved.add(end.edge());
                    }
                });
            }
        }));
        loosened.clear();
        return moved;
    }

    private static List<Wish> wishes(Link link, ExitSides exitSides, NodeId node, Side side) {
        List<Wish> wishes = new ArrayList<>();
        for (boolean atOwner : new boolean[] {true, false}) {
            if (link.box(atOwner).id().equals(node) && exitSides.sides().at(atOwner) == side) {
                wishes.add(new Wish(new End(link.id(), atOwner), link.desired(atOwner, side, exitSides.sides().at(!atOwner)),
                        link.isPinned(atOwner, side), exitSides.turn(atOwner)));
            }
        }
        return wishes;
    }

    private static Rect boxOf(List<Wish> wishes, Map<EdgeId, Link> links) {
        End end = wishes.getFirst().end();
        return links.get(end.edge()).box(end.atOwner()).bounds();
    }

    private void putRoutedPath(Found<RoutedPath> found) {
        EdgeId id = found.link.id();
        routedPaths.put(id, found.what);
        seenForPath.put(id, found.seen);
    }

    private static RoutedPath routedPath(Obstacles obstacles, Map<EdgeId, ExitSides> exitSides, Map<End, Double> positions) {
        EdgeId id = obstacles.link().id();
        return routedPath(obstacles, false, exitSides.get(id).sides(), positions.get(new End(id, true)), positions.get(new End(id, false)));
    }

    private static RoutedPath routedPath(Obstacles obstacles, boolean hasty, Sides sides, double ownerPosition, double inversePosition) {
        Link link = obstacles.link();
        Port owner = obstacles.port(sides.owner().at(link.owner().bounds(), ownerPosition), sides.owner(), link.owner());
        Port inverse = obstacles.port(sides.inverse().at(link.inverse().bounds(), inversePosition), sides.inverse(), link.inverse());
        List<Point> path = new PathFinder(obstacles, hasty).path(owner, inverse);
        RoutedPath routedPath = new RoutedPath(link.id(), path, owner.stub(), inverse.stub(), !link.bends().isEmpty());
        if (routedPath.drawn()) {
            return routedPath;
        }
        RoutedPath comfortable = Clearance.comfortable(routedPath, obstacles::visit);
        for (int segment = 0; segment < comfortable.segments(); segment++) {
            if (comfortable.isMovable(segment)) {
                // where lanes will search for space
                obstacles.visit(Rect.between(comfortable.corners().get(segment), comfortable.corners().get(segment + 1))
                        .grown(Clearance.REACH + Clearance.NEAR), (node, box) -> {});
            }
        }
        return comfortable;
    }

    private Set<EdgeId> nameEnds(Set<EdgeId> moved, Collection<Rect> disturbed) {
        Set<NodeId> nodes = new HashSet<>(left);
        left.clear();
        for (EdgeId id : moved) {
            nodes.add(links.get(id).owner().id());
            nodes.add(links.get(id).inverse().id());
        }
        disturbed.forEach(area -> nodes.addAll(boxes.in(area.grown(LabelPlacer.REACH))));
        Set<EdgeId> renamed = new HashSet<>();
        for (NodeId node : nodes) {
            List<Route> here = at(node).stream().sorted(Comparator.comparing(EdgeId::order)).map(routes::get).toList();
            for (Route route : endLabels.place(node, here, List.of(), links::get)) {
                if (!route.equals(routes.put(route.id(), route))) {
                    renamed.add(route.id());
                }
            }
        }
        return renamed;
    }

    /// Routes only some edges during a gesture; all other edges and ports stay. The next [#follow] discards the result.
    ///
    /// @param moved the edges, with the shown positions of boxes
    public void sketch(Collection<Link> moved) {
        boolean hasty = moved.size() > MOST_WITH_CARE;
        Map<EdgeId, Link> sketched = new TreeMap<>(Comparator.comparing(EdgeId::order));
        moved.forEach(link -> sketched.put(link.id(), link));
        Map<EdgeId, ExitSides> sketchedBearings = new HashMap<>();
        sketched.values().forEach(link -> sketchedBearings.put(link.id(), new PathFinder(new Obstacles(boxes, link), hasty).exitSides()));
        Map<End, Double> ends = sketchEnds(sketched, sketchedBearings);
        Map<EdgeId, RoutedPath> paths = new HashMap<>();
        sketched.forEach((id, link) -> paths.put(id,
                routedPath(new Obstacles(boxes, link), hasty, sketchedBearings.get(id).sides(), ends.get(new End(id, true)),
                        ends.get(new End(id, false)))));
        for (boolean vertical : new boolean[] {true, false}) {
            Lanes lanes = new Lanes(vertical);
            lanes.follow(sketched.keySet(), paths, boxes::visit);
            sketched.keySet().forEach(id -> paths.put(id, lanes.routedPath(id)));
        }
        sketched.forEach((id, link) -> sketches.put(id, Routes.of(link, sketchedBearings.get(id).sides(), paths.get(id).corners())));
        sketchNames(sketched);
    }

    private Map<End, Double> sketchEnds(Map<EdgeId, Link> sketched, Map<EdgeId, ExitSides> sketchedBearings) {
        Map<NodeId, Set<Side>> sides = new HashMap<>();
        sketched.forEach((id, link) -> {
            for (boolean atOwner : new boolean[] {true, false}) {
                sides.computeIfAbsent(link.box(atOwner).id(), node -> EnumSet.noneOf(Side.class))
                        .add(sketchedBearings.get(id).sides().at(atOwner));
            }
        });
        Map<End, Double> ends = new HashMap<>();
        sides.forEach((node, atNode) -> atNode.forEach(side -> {
            List<Wish> wishes = new ArrayList<>();
            List<Wish> present = new ArrayList<>();
            for (EdgeId id : at(node)) {
                if (sketched.containsKey(id)) {
                    wishes.addAll(wishes(sketched.get(id), sketchedBearings.get(id), node, side));
                } else {
                    wishes(links.get(id), exitSides.get(id), node, side)
                            .forEach(wish -> present.add(new Wish(wish.end(), positions.get(wish.end()), true, wish.turn())));
                }
            }
            Rect box = boxOf(wishes, sketched);
            wishes.addAll(present);
            ends.putAll(PortPlan.spread(box, side, wishes));
        }));
        return ends;
    }

    private void sketchNames(Map<EdgeId, Link> sketched) {
        Set<NodeId> nodes = new HashSet<>();
        sketched.values().forEach(link -> nodes.addAll(List.of(link.owner().id(), link.inverse().id())));
        for (NodeId node : nodes) {
            List<Route> here = at(node).stream().sorted(Comparator.comparing(EdgeId::order)).filter(sketched::containsKey)
                    .map(sketches::get).toList();
            List<Route> present = at(node).stream().filter(id -> !sketched.containsKey(id)).map(routes::get).toList();
            endLabels.place(node, here, present, links::get).forEach(route -> sketches.put(route.id(), route));
        }
    }
}
