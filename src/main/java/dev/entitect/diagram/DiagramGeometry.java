package dev.entitect.diagram;

import dev.entitect.diagram.box.BoxBuilder;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.diagram.route.EdgeId;
import dev.entitect.diagram.route.EdgeRouter;
import dev.entitect.diagram.route.Link;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Diagram;
import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The geometry of one diagram: boxes, edges, and a spatial index. Updated incrementally from model changes and from dragged boxes. World
/// pixels. For one thread.
public final class DiagramGeometry {

    private final DiagramId diagramId;
    private final TextMeasure measure;
    private final SpatialIndex<NodeId> boxIndex = new SpatialIndex<>();
    private final SpatialIndex<EdgeId> edgeIndex = new SpatialIndex<>();
    private final Map<NodeId, NodeBox> boxes = new TreeMap<>(Comparator.comparing(NodeId::value));
    private final EdgeRouter router;
    private final Map<PlacedId, Rect> decorations = new HashMap<>();
    /// The dragged boxes, with their original bounds.
    private final Map<NodeId, NodeBox> moved = new HashMap<>();
    private Map<EdgeId, DiagramEdges.EdgeSpec> edgeSpecs = Map.of();
    private Model model;
    /// Of the model without its diagrams.
    private ModelIndex index;
    /// Computed on demand; null until then.
    private Schema schema;

    private DiagramGeometry(DiagramId diagramId, TextMeasure measure) {
        this.diagramId = diagramId;
        this.measure = measure;
        router = new EdgeRouter(boxIndex, measure);
        model = Model.empty("");
        index = ModelIndex.of(model);
    }

    /// @param diagram of the model; an unknown one is shown empty
    public static DiagramGeometry of(Model model, DiagramId diagram, TextMeasure measure) {
        DiagramGeometry geometry = new DiagramGeometry(diagram, measure);
        geometry.update(model);
        return geometry;
    }

    public Model model() {
        return model;
    }

    public DiagramId diagramId() {
        return diagramId;
    }

    public Diagram diagram() {
        return model.diagrams().find(diagramId).orElseGet(() -> Diagram.of(diagramId, ""));
    }

    /// Updates to another state of the model. Only differences are measured and routed again; the result is the same as for a new geometry.
    ///
    /// @return the edges with a new route
    public Set<EdgeId> update(Model after) {
        Model before = model;
        model = after;
        decorations.clear();
        boolean sameContent = StaleBoxes.isSameContent(before, after);
        if (!sameContent) {
            index = ModelIndex.of(after);
            schema = null;
        }
        Set<NodeId> stale = StaleBoxes.of(before, after, index, diagramId);
        stale.addAll(moved.keySet());
        BoxChanges boxChanges = rebuildBoxes(stale);
        updateEdges(before, boxChanges, sameContent && !boxChanges.nodesChanged);
        Set<EdgeId> rerouted = router.update(boxChanges.affectedAreas);
        rerouted.forEach(this::indexEdge);
        return rerouted;
    }

    /// @param affectedAreas the old and new bounds of boxes that changed
    private record BoxChanges(Set<NodeId> nodes, List<Rect> affectedAreas, boolean nodesChanged) {}

    private BoxChanges rebuildBoxes(Set<NodeId> stale) {
        BoxBuilder builder = new BoxBuilder(index, diagram().style(), measure);
        Diagram diagram = diagram();
        Set<NodeId> nodes = new HashSet<>();
        List<Rect> affectedAreas = new ArrayList<>();
        boolean nodesChanged = false;
        for (NodeId node : stale) {
            Optional<NodeBox> previous = Optional.ofNullable(moved.getOrDefault(node, boxes.get(node)));
            Optional<NodeBox> current = diagram.nodes().find(node).flatMap(builder::build);
            current.ifPresentOrElse(this::putBox, () -> removeBox(node));
            if (previous.equals(current)) {
                continue;
            }
            nodes.add(node);
            nodesChanged |= previous.isEmpty() || current.isEmpty();
            if (!previous.map(NodeBox::bounds).equals(current.map(NodeBox::bounds))) {
                previous.map(NodeBox::bounds).ifPresent(affectedAreas::add);
                current.map(NodeBox::bounds).ifPresent(affectedAreas::add);
            }
        }
        moved.clear();
        return new BoxChanges(nodes, affectedAreas, nodesChanged);
    }

    /// Updates the edges whose boxes, association or bends changed.
    ///
    /// @param sameEdges whether no edge can have been added or removed
    private void updateEdges(Model before, BoxChanges boxChanges, boolean sameEdges) {
        Diagram diagram = diagram();
        Set<EdgeId> stale = new HashSet<>();
        boxChanges.nodes.forEach(node -> stale.addAll(router.at(node)));
        if (!sameEdges) {
            Map<EdgeId, DiagramEdges.EdgeSpec> previousSpecs = edgeSpecs;
            edgeSpecs = DiagramEdges.of(model, diagram);
            previousSpecs.keySet().stream().filter(id -> !edgeSpecs.containsKey(id)).forEach(stale::add);
            edgeSpecs.values().stream()
                    .filter(edge -> !edge.isSame(previousSpecs.get(edge.id())) || boxChanges.nodes.contains(edge.from())
                            || boxChanges.nodes.contains(edge.to()))
                    .forEach(edge -> stale.add(edge.id()));
        }
        diagram.routes().differences(before.diagrams().find(diagramId).map(Diagram::routes).orElse(IdMap.empty()))
                .forEach(id -> stale.add(new EdgeId.OfAssociation(id)));
        for (EdgeId id : stale) {
            Optional.ofNullable(edgeSpecs.get(id)).flatMap(edge -> link(edge, diagram)).ifPresentOrElse(router::put, () -> {
                router.remove(id);
                edgeIndex.remove(id);
            });
        }
    }

    private Optional<Link> link(DiagramEdges.EdgeSpec edge, Diagram diagram) {
        return box(edge.from()).flatMap(owner -> box(edge.to()).map(inverse -> new Link(edge.id(), edge.association(), owner, inverse,
                edge.association().map(association -> bends(association.id(), diagram)).orElse(List.of()))));
    }

    private static List<RoutePlacement.Bend> bends(AssociationId id, Diagram diagram) {
        return diagram.routes().find(id).map(RoutePlacement::bends).orElse(List.of());
    }

    /// Shows boxes at an offset while they are dragged. Only their own edges are routed again; [#update] ends the preview.
    ///
    /// @param dx offset from the position in the model, in world pixels
    /// @param dy offset from the position in the model, in world pixels
    /// @return the edges with a new route
    public Set<EdgeId> preview(Set<? extends NodeId> nodes, double dx, double dy) {
        Map<NodeId, Point> positions = new HashMap<>();
        nodes.forEach(node -> diagram().nodes().find(node).ifPresent(at -> positions.put(node, new Point(at.x() + dx, at.y() + dy))));
        return preview(positions);
    }

    /// Shows boxes at other positions; [#update] ends the preview.
    ///
    /// @param positions positions of the upper left corners, in world pixels
    /// @return the edges with a new route
    public Set<EdgeId> preview(Map<? extends NodeId, Point> positions) {
        Set<NodeId> shifted = new HashSet<>();
        positions.forEach((node, to) -> box(node).ifPresent(box -> {
            moved.putIfAbsent(node, box);
            putBox(box.movedBy(to.x() - box.bounds().x(), to.y() - box.bounds().y()));
            shifted.add(node);
        }));
        return previewEdges(shifted);
    }

    /// Shows a box with another placement; [#update] ends the preview.
    public Set<EdgeId> preview(Placement placement) {
        box(placement.node()).ifPresent(box -> moved.putIfAbsent(placement.node(), box));
        new BoxBuilder(index, diagram().style(), measure).build(placement).ifPresent(this::putBox);
        return previewEdges(Set.of(placement.node()));
    }

    /// Shows an edge with another route; [#update] ends the preview.
    ///
    /// @param bends from the owner's box to the other
    public void preview(AssociationId id, List<RoutePlacement.Bend> bends) {
        EdgeId edge = new EdgeId.OfAssociation(id);
        router.link(edge).ifPresent(link -> {
            router.preview(
                    List.of(new Link(edge, link.association(), boxes.get(link.owner().id()), boxes.get(link.inverse().id()), bends)));
            indexEdge(edge);
        });
    }

    private Set<EdgeId> previewEdges(Set<NodeId> nodes) {
        Set<EdgeId> own = new HashSet<>();
        nodes.forEach(node -> own.addAll(router.at(node)));
        router.preview(own.stream().flatMap(id -> router.link(id).stream())
                .map(link -> new Link(link.id(), link.association(), boxes.get(link.owner().id()), boxes.get(link.inverse().id()),
                        link.bends()))
                .toList());
        own.forEach(this::indexEdge);
        return own;
    }

    private void putBox(NodeBox box) {
        boxes.put(box.id(), box);
        boxIndex.put(box.id(), List.of(box.bounds()));
    }

    private void removeBox(NodeId node) {
        boxes.remove(node);
        boxIndex.remove(node);
    }

    private void indexEdge(EdgeId id) {
        router.find(id).ifPresent(route -> {
            List<Rect> parts = new ArrayList<>(route.segments());
            route.owner().label().ifPresent(label -> parts.add(label.bounds()));
            route.inverse().label().ifPresent(label -> parts.add(label.bounds()));
            edgeIndex.put(id, parts);
        });
    }

    /// In drawing order.
    public Collection<NodeBox> boxes() {
        return boxes.values();
    }

    public Optional<NodeBox> box(NodeId node) {
        return Optional.ofNullable(boxes.get(node));
    }

    public Optional<Route> route(AssociationId id) {
        return route(new EdgeId.OfAssociation(id));
    }

    public Optional<Route> route(EdgeId id) {
        return router.find(id);
    }

    public List<Route> routes() {
        return router.links().stream().flatMap(link -> route(link.id()).stream()).toList();
    }

    public Set<EdgeId> edgesAt(NodeId node) {
        return Set.copyOf(router.at(node));
    }

    /// The boxes that touch the area, in drawing order.
    public List<NodeBox> boxesIn(Rect area) {
        if (boxIndex.isSmallComparedTo(area)) {
            return boxes.values().stream().filter(box -> box.bounds().touches(area)).toList();
        }
        return boxIndex.in(area).stream().sorted(Comparator.comparing(NodeId::value)).map(boxes::get).toList();
    }

    /// The edges with a segment that touches the area, in drawing order.
    public List<Route> routesIn(Rect area) {
        if (edgeIndex.isSmallComparedTo(area)) {
            return routes().stream().filter(route -> edgeIndex.touches(route.id(), area)).toList();
        }
        return edgeIndex.in(area).stream().sorted(Comparator.comparing(EdgeId::order)).flatMap(id -> route(id).stream()).toList();
    }

    /// The notes at their shown positions, in drawing order.
    public List<Note> notes() {
        return diagram().notes().stream().map(note -> shown(note.id())
                .map(at -> note.withBounds((int) at.x(), (int) at.y(), (int) at.width(), (int) at.height())).orElse(note)).toList();
    }

    /// The areas at their shown positions, in drawing order.
    public List<Area> areas() {
        return diagram().areas().stream().map(area -> shown(area.id())
                .map(at -> area.withBounds((int) at.x(), (int) at.y(), (int) at.width(), (int) at.height())).orElse(area)).toList();
    }

    private Optional<Rect> shown(PlacedId id) {
        return Optional.ofNullable(decorations.get(id));
    }

    /// The shown bounds of a box, a note or an area; empty if it is not on the diagram.
    public Optional<Rect> bounds(PlacedId id) {
        return switch (id) {
            case NodeId node -> box(node).map(NodeBox::bounds);
            case NoteId note -> shown(note).or(() -> diagram().notes().find(note).map(DiagramGeometry::bounds));
            case AreaId area -> shown(area).or(() -> diagram().areas().find(area).map(DiagramGeometry::bounds));
        };
    }

    private static Rect bounds(Note note) {
        return new Rect(note.x(), note.y(), note.width(), note.height());
    }

    private static Rect bounds(Area area) {
        return new Rect(area.x(), area.y(), area.width(), area.height());
    }

    /// Shows notes and areas at other positions while they are dragged; [#update] ends the preview.
    ///
    /// @param positions in whole world pixels
    public void previewDecorations(Map<? extends PlacedId, Rect> positions) {
        decorations.putAll(positions);
    }

    /// The join table of an association; empty if it has none.
    public Optional<String> joinTable(AssociationId id) {
        return model.associations().find(id).filter(it -> it.carrier() instanceof Carrier.JoinTable)
                .flatMap(it -> (schema == null ? schema = Schema.of(model) : schema).joinTable(id)).map(Table::name);
    }

    /// @param tolerance distance from an edge that still counts as a hit, in world pixels
    public Hit hit(Point point, double tolerance) {
        Rect pointRect = new Rect(point.x(), point.y(), 0, 0);
        Optional<Note> note = notes().reversed().stream().filter(it -> bounds(it).contains(point)).findFirst();
        if (note.isPresent()) {
            return new Hit.OnNote(note.get().id());
        }
        List<NodeBox> under = boxesIn(pointRect);
        if (!under.isEmpty()) {
            NodeBox top = under.getLast();
            OptionalInt row = top.rowAt(point);
            return new Hit.OnBox(top.id(), row);
        }
        return routesIn(pointRect.grown(tolerance)).reversed().stream().filter(route -> route.runsWithin(tolerance, point))
                .flatMap(route -> route.id() instanceof EdgeId.OfAssociation(AssociationId association)
                        ? Stream.of(association)
                        : Stream.empty())
                .findFirst()
                .<Hit>map(Hit.OnEdge::new).or(() -> areaAt(point, tolerance)).orElseGet(Hit.Nothing::new);
    }

    private Optional<Hit> areaAt(Point point, double tolerance) {
        return areas().reversed().stream().filter(area -> {
            Rect all = bounds(area);
            Rect inside = new Rect(all.x() + tolerance, all.y() + BoxMetrics.TITLE_HEIGHT, Math.max(0, all.width() - 2 * tolerance),
                    Math.max(0, all.height() - BoxMetrics.TITLE_HEIGHT - tolerance));
            return all.contains(point) && !inside.contains(point);
        }).findFirst().map(area -> new Hit.OnArea(area.id()));
    }

    /// The bounds of everything shown; empty for an empty diagram.
    public Optional<Rect> bounds() {
        List<Rect> all = new ArrayList<>();
        boxes.values().forEach(box -> all.add(box.bounds()));
        routes().forEach(route -> all.add(route.bounds()));
        notes().forEach(note -> all.add(bounds(note)));
        areas().forEach(area -> all.add(bounds(area)));
        return Rect.around(all);
    }
}
