package dev.entitect.editor;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Detail;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.Edit;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The selected boxes, notes and areas follow the pointer, an area with what stands in it. The model changes once, when they are let go.
final class Dragging implements State {

    private static final double SHADOW = 4;
    private static final int MOST_LIFTED = 12;

    private final Desk desk;
    private final PlacedId pressed;
    private final Set<PlacedId> placed;
    private final Set<NodeId> nodes;
    private final Point start;
    private final Rect before;
    private final Snapping snapping;
    private Snapping.Snapped shift = new Snapping.Snapped(0, 0, List.of());
    private Optional<NodeId> target = Optional.empty();

    /// @param start in world pixels
    Dragging(Desk desk, PlacedId pressed, Point start) {
        this.desk = desk;
        this.pressed = pressed;
        this.start = start;
        placed = withContents(desk);
        nodes = placed.stream().filter(NodeId.class::isInstance).map(NodeId.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        before = desk.geometry().bounds(pressed).orElseThrow();
        snapping = new Snapping(around(), desk.viewport().zoom());
        desk.cursor(CursorShape.MOVE);
    }

    /// What is selected, and what stands wholly in a selected area.
    private static Set<PlacedId> withContents(Desk desk) {
        DiagramGeometry geometry = desk.geometry();
        Set<PlacedId> all = new LinkedHashSet<>(desk.selection().placed());
        for (PlacedId id : desk.selection().placed()) {
            if (id instanceof AreaId) {
                Rect area = geometry.bounds(id).orElseThrow();
                geometry.boxesIn(area).stream().filter(box -> area.contains(box.bounds())).map(NodeBox::id).forEach(all::add);
                geometry.notes().stream().map(Note::id).filter(note -> area.contains(geometry.bounds(note).orElseThrow()))
                        .forEach(all::add);
                geometry.areas().stream().map(Area::id).filter(other -> area.contains(geometry.bounds(other).orElseThrow()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /// The boxes and notes in view that stay where they are.
    private List<Rect> around() {
        Rect view = desk.viewport().world();
        Stream<PlacedId> boxes = desk.geometry().boxesIn(view).stream().map(NodeBox::id);
        Stream<PlacedId> notes = desk.geometry().notes().stream().map(Note::id);
        return Stream.concat(boxes, notes).filter(id -> !placed.contains(id)).flatMap(id -> desk.geometry().bounds(id).stream())
                .filter(view::touches).toList();
    }

    @Override
    public State move(PointerEvent event) {
        Point world = desk.toWorld(event.screen());
        shift = snapping.move(before, world.x() - start.x(), world.y() - start.y(), event.has(Modifier.ALT));
        desk.geometry().preview(nodes, shift.dx(), shift.dy());
        desk.geometry().previewDecorations(decorations());
        LayoutEdits.routesWithin(desk.model(), desk.geometry().diagram(), placed)
                .forEach(route -> desk.geometry().preview(route.association(), route.movedBy(shift.dx(), shift.dy()).bends()));
        target = placed.size() == 1 && pressed instanceof NodeId node
                ? desk.geometry().boxesIn(new Rect(world.x(), world.y(), 0, 0)).stream().map(NodeBox::id)
                        .filter(id -> !id.equals(node) && Dropping.join(desk, node, id).isPresent()).findFirst()
                : Optional.empty();
        desk.repaint();
        return this;
    }

    private Map<PlacedId, Rect> decorations() {
        Map<PlacedId, Rect> places = new HashMap<>();
        desk.geometry().diagram().notes().stream().filter(note -> placed.contains(note.id()))
                .forEach(
                        note -> places.put(note.id(), new Rect(note.x() + shift.dx(), note.y() + shift.dy(), note.width(), note.height())));
        desk.geometry().diagram().areas().stream().filter(area -> placed.contains(area.id()))
                .forEach(
                        area -> places.put(area.id(), new Rect(area.x() + shift.dx(), area.y() + shift.dy(), area.width(), area.height())));
        return places;
    }

    @Override
    public State up(PointerEvent event) {
        Optional<Edit> joined = target.flatMap(box -> Dropping.join(desk, (NodeId) pressed, box));
        if (joined.isPresent()) {
            // the box goes back to where it stood: it was carried to the mixin, not moved there
            desk.apply(joined.get());
            desk.follow();
            return Idle.of(desk);
        }
        desk.apply(LayoutEdits.move(desk.geometry().diagramId(), placed, shift.dx(), shift.dy()));
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        desk.follow();
        return Idle.of(desk);
    }

    /// The box again, above its shadow, which is drawn only where the box does not cover it.
    private void lift(NodeBox box, List<Mark> marks) {
        for (double spread = 1; spread <= SHADOW; spread++) {
            marks.add(new Mark.Outline(box.bounds().movedBy(0, 2).grown(spread), BoxMetrics.CORNER + spread, spread + 3,
                    Ink.of(ColourRole.SHADOW)));
        }
        marks.addAll(desk.scenes().box(desk.geometry(), box, desk.detail()));
    }

    @Override
    public List<Mark> overlay() {
        List<Mark> marks = new ArrayList<>();
        List<NodeBox> boxes = nodes.stream().flatMap(node -> desk.geometry().box(node).stream())
                .filter(box -> box.bounds().grown(SHADOW + 2).touches(desk.viewport().world())).toList();
        // from far away a shadow is not seen, and among many it costs more than it shows; the boxes themselves are drawn already
        if (desk.detail().compareTo(Detail.ROWS) >= 0 && boxes.size() <= MOST_LIFTED) {
            boxes.forEach(box -> lift(box, marks));
        }
        target.flatMap(desk.geometry()::box).ifPresent(
                box -> marks.add(new Mark.Outline(box.bounds().grown(2), BoxMetrics.CORNER + 2, 2, Ink.of(ColourRole.EDGE_ACTIVE))));
        marks.addAll(shift.guides());
        return marks;
    }
}
