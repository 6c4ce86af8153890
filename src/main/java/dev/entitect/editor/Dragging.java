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

/// The selected boxes, notes and areas follow the pointer, an area with its contents. The model changes once, when they are released.
final class Dragging implements State {

    private static final double SHADOW_WIDTH = 4;
    private static final int MAX_SHADOWS = 12;

    private final EditorContext context;
    private final PlacedId pressed;
    private final Set<PlacedId> placed;
    private final Set<NodeId> nodes;
    private final Point start;
    private final Rect before;
    private final Snapping snapping;
    private Snapping.Snapped shift = new Snapping.Snapped(0, 0, List.of());
    private Optional<NodeId> target = Optional.empty();

    /// @param start in world pixels
    Dragging(EditorContext context, PlacedId pressed, Point start) {
        this.context = context;
        this.pressed = pressed;
        this.start = start;
        placed = withContents(context);
        nodes = placed.stream().filter(NodeId.class::isInstance).map(NodeId.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        before = context.geometry().bounds(pressed).orElseThrow();
        snapping = new Snapping(others(), context.viewport().zoom());
        context.cursor(CursorShape.MOVE);
    }

    /// The selected elements, and those that lie completely inside a selected area.
    private static Set<PlacedId> withContents(EditorContext context) {
        DiagramGeometry geometry = context.geometry();
        Set<PlacedId> all = new LinkedHashSet<>(context.selection().placed());
        for (PlacedId id : context.selection().placed()) {
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

    /// The boxes and notes in view that are not dragged.
    private List<Rect> others() {
        Rect view = context.viewport().world();
        Stream<PlacedId> boxes = context.geometry().boxesIn(view).stream().map(NodeBox::id);
        Stream<PlacedId> notes = context.geometry().notes().stream().map(Note::id);
        return Stream.concat(boxes, notes).filter(id -> !placed.contains(id)).flatMap(id -> context.geometry().bounds(id).stream())
                .filter(view::touches).toList();
    }

    @Override
    public State move(PointerEvent event) {
        Point world = context.toWorld(event.screen());
        shift = snapping.move(before, world.x() - start.x(), world.y() - start.y(), event.has(Modifier.ALT));
        context.geometry().preview(nodes, shift.dx(), shift.dy());
        context.geometry().previewDecorations(decorations());
        LayoutEdits.routesWithin(context.model(), context.geometry().diagram(), placed)
                .forEach(route -> context.geometry().preview(route.association(), route.movedBy(shift.dx(), shift.dy()).bends()));
        target = placed.size() == 1 && pressed instanceof NodeId node
                ? context.geometry().boxesIn(new Rect(world.x(), world.y(), 0, 0)).stream().map(NodeBox::id)
                        .filter(id -> !id.equals(node) && Dropping.join(context, node, id).isPresent()).findFirst()
                : Optional.empty();
        context.repaint();
        return this;
    }

    private Map<PlacedId, Rect> decorations() {
        Map<PlacedId, Rect> bounds = new HashMap<>();
        context.geometry().diagram().notes().stream().filter(note -> placed.contains(note.id()))
                .forEach(
                        note -> bounds.put(note.id(), new Rect(note.x() + shift.dx(), note.y() + shift.dy(), note.width(), note.height())));
        context.geometry().diagram().areas().stream().filter(area -> placed.contains(area.id()))
                .forEach(
                        area -> bounds.put(area.id(), new Rect(area.x() + shift.dx(), area.y() + shift.dy(), area.width(), area.height())));
        return bounds;
    }

    @Override
    public State up(PointerEvent event) {
        Optional<Edit> joined = target.flatMap(box -> Dropping.join(context, (NodeId) pressed, box));
        if (joined.isPresent()) {
            // the box returns to its position: it was dropped on the mixin, not moved there
            context.apply(joined.get());
            context.refresh();
            return Idle.of(context);
        }
        context.apply(LayoutEdits.move(context.geometry().diagramId(), placed, shift.dx(), shift.dy()));
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.refresh();
        return Idle.of(context);
    }

    /// Draws the box once more, above its shadow, which is drawn only where the box does not cover it.
    private void drawLifted(NodeBox box, List<Mark> marks) {
        for (double spread = 1; spread <= SHADOW_WIDTH; spread++) {
            marks.add(new Mark.Outline(box.bounds().movedBy(0, 2).grown(spread), BoxMetrics.CORNER + spread, spread + 3,
                    Ink.of(ColourRole.SHADOW)));
        }
        marks.addAll(context.scenes().box(context.geometry(), box, context.detail()));
    }

    @Override
    public List<Mark> overlay() {
        List<Mark> marks = new ArrayList<>();
        List<NodeBox> boxes = nodes.stream().flatMap(node -> context.geometry().box(node).stream())
                .filter(box -> box.bounds().grown(SHADOW_WIDTH + 2).touches(context.viewport().world())).toList();
        // when zoomed out a shadow is invisible, and for many boxes it is too expensive; the boxes themselves are already drawn
        if (context.detail().compareTo(Detail.ROWS) >= 0 && boxes.size() <= MAX_SHADOWS) {
            boxes.forEach(box -> drawLifted(box, marks));
        }
        target.flatMap(context.geometry()::box).ifPresent(
                box -> marks.add(new Mark.Outline(box.bounds().grown(2), BoxMetrics.CORNER + 2, 2, Ink.of(ColourRole.EDGE_ACTIVE))));
        marks.addAll(shift.guides());
        return marks;
    }
}
