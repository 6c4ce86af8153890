package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.route.PortPlan.End;
import dev.entitect.diagram.route.PortPlan.EndRequest;
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
/// affects, and after [#update] the result is the same as if all edges had been routed again.
public final class EdgeRouter {

    /// From this number of edges on, several processors are used.
    private static final int PARALLEL_THRESHOLD = 64;
    /// With more edges than this, dragged edges do not avoid boxes.
    private static final int MAX_EDGES_AVOIDING_BOXES = 40;

    private final Map<EdgeId, Link> links = new TreeMap<>(Comparator.comparing(EdgeId::order));
    private final Map<NodeId, Set<EdgeId>> byNode = new HashMap<>();
    private final Map<EdgeId, ExitSides> exitSides = new HashMap<>();
    private final Map<End, Double> positions = new HashMap<>();
    private final Map<EdgeId, RoutedPath> routedPaths = new HashMap<>();
    private final Lanes verticalLanes = new Lanes(true);
    private final Lanes horizontalLanes = new Lanes(false);
    private final Map<EdgeId, Route> routes = new HashMap<>();
    private final Map<EdgeId, Route> previews = new HashMap<>();

    /// The areas in which boxes influence the sides of an edge, and its path.
    private final SpatialIndex<EdgeId> examinedForSides = new SpatialIndex<>();
    private final SpatialIndex<EdgeId> examinedForPath = new SpatialIndex<>();
    /// Sides whose ports have to be distributed again.
    private final Map<NodeId, Set<Side>> invalidatedSides = new HashMap<>();
    /// Boxes that lost an edge, which leaves more room for names.
    private final Set<NodeId> vacated = new HashSet<>();
    private final Set<EdgeId> changed = new LinkedHashSet<>();

    private final SpatialIndex<NodeId> boxes;
    private final EndLabels endLabels;

    /// @param boxes the bounds of boxes; updated by its owner before [#update]
    public EdgeRouter(SpatialIndex<NodeId> boxes, TextMeasure measure) {
        this.boxes = boxes;
        endLabels = new EndLabels(new LabelPlacer(measure, boxes));
    }

    public Optional<Route> find(EdgeId id) {
        return Optional.ofNullable(previews.getOrDefault(id, routes.get(id)));
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
        Link removed = links.remove(id);
        if (removed != null) {
            detach(removed);
            examinedForSides.remove(id);
            examinedForPath.remove(id);
            exitSides.remove(id);
            positions.remove(new End(id, true));
            positions.remove(new End(id, false));
            routedPaths.remove(id);
            routes.remove(id);
            previews.remove(id);
            changed.add(id);
        }
    }

    /// Adds an edge or changes its boxes; it is routed by the next [#update].
    public void put(Link link) {
        EdgeId id = link.id();
        Link previous = links.put(id, link);
        if (previous != null) {
            detach(previous);
        }
        byNode.computeIfAbsent(link.owner().id(), node -> new HashSet<>()).add(id);
        byNode.computeIfAbsent(link.inverse().id(), node -> new HashSet<>()).add(id);
        changed.add(id);
    }

    private void detach(Link link) {
        for (boolean atOwner : new boolean[] {true, false}) {
            NodeId node = link.box(atOwner).id();
            byNode.get(node).remove(link.id());
            vacated.add(node);
            if (exitSides.containsKey(link.id())) {
                invalidatePorts(link, atOwner);
            }
        }
    }

    private void invalidatePorts(Link link, boolean atOwner) {
        invalidatedSides.computeIfAbsent(link.box(atOwner).id(), node -> EnumSet.noneOf(Side.class))
                .add(exitSides.get(link.id()).sides().at(atOwner));
    }

    /// Routes the edges that were added or changed, and all that depend on them or on changed boxes.
    ///
    /// @param affectedAreas where boxes were added, removed or changed
    /// @return the edges with a new route
    public Set<EdgeId> update(Collection<Rect> affectedAreas) {
        Set<EdgeId> changedEdges = new HashSet<>(changed);
        changed.clear();
        Set<EdgeId> pathsToFind = new LinkedHashSet<>(changedEdges);
        Set<EdgeId> sidesToFind = new LinkedHashSet<>(changedEdges);
        affectedAreas.forEach(area -> examinedForSides.visit(area, (id, examined) -> sidesToFind.add(id)));
        affectedAreas.forEach(area -> examinedForPath.visit(area, (id, examined) -> pathsToFind.add(id)));
        forEach(sidesToFind, obstacles -> new PathFinder(obstacles).exitSides(), this::putExitSides);
        pathsToFind.addAll(spreadEnds());
        forEach(pathsToFind, obstacles -> routedPath(obstacles, exitSides, positions), this::putRoutedPath);
        Set<EdgeId> shifted = new HashSet<>(pathsToFind);
        shifted.addAll(verticalLanes.update(pathsToFind, routedPaths, boxes::visit));
        Map<EdgeId, RoutedPath> pathsWithVerticalLanes = new HashMap<>();
        shifted.stream().filter(links::containsKey).forEach(id -> pathsWithVerticalLanes.put(id, verticalLanes.routedPath(id)));
        Set<EdgeId> moved = new HashSet<>(horizontalLanes.update(shifted, pathsWithVerticalLanes, boxes::visit));
        moved.addAll(changedEdges);
        moved.addAll(previews.keySet());
        previews.clear();
        moved.retainAll(links.keySet());
        moved.forEach(id -> routes.put(id, Routes.of(links.get(id), exitSides.get(id).sides(), horizontalLanes.routedPath(id).corners())));
        moved.addAll(placeEndLabels(moved, affectedAreas));
        return moved;
    }

    /// The result for an edge, and the areas in which boxes were examined.
    private record Found<T>(Link link, T result, List<Rect> examined) {}

    /// Computes a result for each of the edges, on all processors if there are many: they depend on boxes, not on each other. Results are
    /// stored in the order of the edges.
    private <T> void forEach(Set<EdgeId> ids, Function<Obstacles, T> find, Consumer<Found<T>> store) {
        List<Link> present = ids.stream().filter(links::containsKey).map(links::get).toList();
        Stream<Link> stream = present.size() > PARALLEL_THRESHOLD ? present.parallelStream() : present.stream();
        stream.map(link -> {
            Obstacles obstacles = new Obstacles(boxes, link);
            T result = find.apply(obstacles);
            return new Found<>(link, result, obstacles.examined());
        }).toList().forEach(store);
    }

    private void putExitSides(Found<ExitSides> found) {
        Link link = found.link;
        EdgeId id = link.id();
        ExitSides sides = found.result;
        examinedForSides.put(id, found.examined);
        ExitSides previous = exitSides.get(id);
        for (boolean atOwner : new boolean[] {true, false}) {
            if (previous != null) {
                invalidatePorts(link, atOwner);
            }
        }
        exitSides.put(id, sides);
        invalidatePorts(link, true);
        invalidatePorts(link, false);
    }

    /// @return the edges with an end that moved
    private Set<EdgeId> spreadEnds() {
        Set<EdgeId> moved = new HashSet<>();
        invalidatedSides.forEach((node, sides) -> sides.forEach(side -> {
            List<EndRequest> requests = new ArrayList<>();
            for (EdgeId id : at(node)) {
                requests.addAll(requests(links.get(id), exitSides.get(id), node, side));
            }
            if (!requests.isEmpty()) {
                PortPlan.spread(boxOf(requests, links), side, requests).forEach((end, position) -> {
                    if (!position.equals(positions.put(end, position))) {
                        moved.add(end.edge());
                    }
                });
            }
        }));
        invalidatedSides.clear();
        return moved;
    }

    private static List<EndRequest> requests(Link link, ExitSides exitSides, NodeId node, Side side) {
        List<EndRequest> requests = new ArrayList<>();
        for (boolean atOwner : new boolean[] {true, false}) {
            if (link.box(atOwner).id().equals(node) && exitSides.sides().at(atOwner) == side) {
                requests.add(
                        new EndRequest(new End(link.id(), atOwner), link.preferredPosition(atOwner, side, exitSides.sides().at(!atOwner)),
                                link.isPinned(atOwner, side), exitSides.turn(atOwner)));
            }
        }
        return requests;
    }

    private static Rect boxOf(List<EndRequest> requests, Map<EdgeId, Link> links) {
        End end = requests.getFirst().end();
        return links.get(end.edge()).box(end.atOwner()).bounds();
    }

    private void putRoutedPath(Found<RoutedPath> found) {
        EdgeId id = found.link.id();
        routedPaths.put(id, found.result);
        examinedForPath.put(id, found.examined);
    }

    private static RoutedPath routedPath(Obstacles obstacles, Map<EdgeId, ExitSides> exitSides, Map<End, Double> positions) {
        EdgeId id = obstacles.link().id();
        return routedPath(obstacles, false, exitSides.get(id).sides(), positions.get(new End(id, true)), positions.get(new End(id, false)));
    }

    private static RoutedPath routedPath(Obstacles obstacles, boolean simpleOnly, Sides sides, double ownerPosition,
            double inversePosition) {
        Link link = obstacles.link();
        Port owner = obstacles.port(sides.owner().at(link.owner().bounds(), ownerPosition), sides.owner(), link.owner());
        Port inverse = obstacles.port(sides.inverse().at(link.inverse().bounds(), inversePosition), sides.inverse(), link.inverse());
        List<Point> path = new PathFinder(obstacles, simpleOnly).path(owner, inverse);
        RoutedPath routedPath = new RoutedPath(link.id(), path, owner.stub(), inverse.stub(), !link.bends().isEmpty());
        if (routedPath.manual()) {
            return routedPath;
        }
        RoutedPath spaced = Clearance.withPreferredMargins(routedPath, obstacles::visit);
        for (int segment = 0; segment < spaced.segments(); segment++) {
            if (spaced.isMovable(segment)) {
                // where lanes will search for space
                obstacles.visit(Rect.between(spaced.corners().get(segment), spaced.corners().get(segment + 1))
                        .grown(Clearance.MAX_SHIFT + Clearance.MIN_BOX_DISTANCE), (node, box) -> {});
            }
        }
        return spaced;
    }

    private Set<EdgeId> placeEndLabels(Set<EdgeId> moved, Collection<Rect> affectedAreas) {
        Set<NodeId> nodes = new HashSet<>(vacated);
        vacated.clear();
        for (EdgeId id : moved) {
            nodes.add(links.get(id).owner().id());
            nodes.add(links.get(id).inverse().id());
        }
        affectedAreas.forEach(area -> nodes.addAll(boxes.in(area.grown(LabelPlacer.MAX_DISTANCE))));
        Set<EdgeId> relabelled = new HashSet<>();
        for (NodeId node : nodes) {
            List<Route> routesToLabel = at(node).stream().sorted(Comparator.comparing(EdgeId::order)).map(routes::get).toList();
            for (Route route : endLabels.place(node, routesToLabel, List.of(), links::get)) {
                if (!route.equals(routes.put(route.id(), route))) {
                    relabelled.add(route.id());
                }
            }
        }
        return relabelled;
    }

    /// Routes only some edges during a gesture; all other edges and ports stay. The next [#update] discards the result.
    ///
    /// @param moved the edges, with the shown positions of boxes
    public void preview(Collection<Link> moved) {
        boolean simpleOnly = moved.size() > MAX_EDGES_AVOIDING_BOXES;
        Map<EdgeId, Link> previewed = new TreeMap<>(Comparator.comparing(EdgeId::order));
        moved.forEach(link -> previewed.put(link.id(), link));
        Map<EdgeId, ExitSides> previewSides = new HashMap<>();
        previewed.values().forEach(link -> previewSides.put(link.id(), new PathFinder(new Obstacles(boxes, link), simpleOnly).exitSides()));
        Map<End, Double> ends = previewEnds(previewed, previewSides);
        Map<EdgeId, RoutedPath> paths = new HashMap<>();
        previewed.forEach((id, link) -> paths.put(id,
                routedPath(new Obstacles(boxes, link), simpleOnly, previewSides.get(id).sides(), ends.get(new End(id, true)),
                        ends.get(new End(id, false)))));
        for (boolean vertical : new boolean[] {true, false}) {
            Lanes lanes = new Lanes(vertical);
            lanes.update(previewed.keySet(), paths, boxes::visit);
            previewed.keySet().forEach(id -> paths.put(id, lanes.routedPath(id)));
        }
        previewed.forEach((id, link) -> previews.put(id, Routes.of(link, previewSides.get(id).sides(), paths.get(id).corners())));
        previewLabels(previewed);
    }

    private Map<End, Double> previewEnds(Map<EdgeId, Link> previewed, Map<EdgeId, ExitSides> previewSides) {
        Map<NodeId, Set<Side>> sides = new HashMap<>();
        previewed.forEach((id, link) -> {
            for (boolean atOwner : new boolean[] {true, false}) {
                sides.computeIfAbsent(link.box(atOwner).id(), node -> EnumSet.noneOf(Side.class))
                        .add(previewSides.get(id).sides().at(atOwner));
            }
        });
        Map<End, Double> ends = new HashMap<>();
        sides.forEach((node, atNode) -> atNode.forEach(side -> {
            List<EndRequest> requests = new ArrayList<>();
            List<EndRequest> present = new ArrayList<>();
            for (EdgeId id : at(node)) {
                if (previewed.containsKey(id)) {
                    requests.addAll(requests(previewed.get(id), previewSides.get(id), node, side));
                } else {
                    requests(links.get(id), exitSides.get(id), node, side)
                            .forEach(request -> present
                                    .add(new EndRequest(request.end(), positions.get(request.end()), true, request.turn())));
                }
            }
            Rect box = boxOf(requests, previewed);
            requests.addAll(present);
            ends.putAll(PortPlan.spread(box, side, requests));
        }));
        return ends;
    }

    private void previewLabels(Map<EdgeId, Link> previewed) {
        Set<NodeId> nodes = new HashSet<>();
        previewed.values().forEach(link -> nodes.addAll(List.of(link.owner().id(), link.inverse().id())));
        for (NodeId node : nodes) {
            List<Route> routesToLabel = at(node).stream().sorted(Comparator.comparing(EdgeId::order)).filter(previewed::containsKey)
                    .map(previews::get).toList();
            List<Route> present = at(node).stream().filter(id -> !previewed.containsKey(id)).map(routes::get).toList();
            endLabels.place(node, routesToLabel, present, links::get).forEach(route -> previews.put(route.id(), route));
        }
    }
}
