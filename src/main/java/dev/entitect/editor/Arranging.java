package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.edit.LayoutEdits.Position;
import dev.entitect.model.Diagram;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.Tint;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes the positions and the look of the selected boxes, notes and areas.
final class Arranging {

    private final EditorContext context;

    Arranging(EditorContext context) {
        this.context = context;
    }

    /// Merge key: consecutive presses of the arrow keys are one step.
    private record Nudge(Set<PlacedId> placed) {}

    boolean nudge(int dx, int dy) {
        Set<PlacedId> placed = context.selection().placed();
        if (placed.isEmpty()) {
            return false;
        }
        context.apply(LayoutEdits.move(context.geometry().diagramId(), placed, dx, dy), new Nudge(placed));
        return true;
    }

    void align(Alignment alignment) {
        Map<PlacedId, Rect> bounds = new LinkedHashMap<>();
        context.selection().placed().forEach(id -> context.geometry().bounds(id).ifPresent(rect -> bounds.put(id, rect)));
        if (bounds.size() >= alignment.minimumCount()) {
            context.apply(LayoutEdits.place(alignment.label(), context.geometry().diagramId(), alignment.positions(bounds)));
        }
    }

    void place(String label, Map<NodeId, Point> positions) {
        Map<NodeId, Position> positionsByNode = new LinkedHashMap<>();
        positions.forEach((node, at) -> positionsByNode.put(node, new Position((int) Math.round(at.x()), (int) Math.round(at.y()))));
        DiagramId diagram = context.geometry().diagramId();
        Edit move = LayoutEdits.place(label, diagram, positionsByNode);
        context.apply(new Edit(label, model -> {
            Diagram view = model.diagrams().get(diagram);
            for (Map.Entry<NodeId, Position> entry : positionsByNode.entrySet()) {
                view = view.nodes().contains(entry.getKey())
                        ? view
                        : view.withNode(Placement.at(entry.getKey(), entry.getValue().x(), entry.getValue().y()));
            }
            return move.change().apply(model.with(view));
        }));
    }

    /// Gives all selected boxes the width of the widest.
    void makeSameWidth() {
        Set<NodeId> nodes = context.selection().nodes();
        int widest = (int) nodes.stream().flatMap(node -> context.geometry().box(node).stream()).mapToDouble(box -> box.bounds().width())
                .max()
                .orElse(0);
        if (nodes.size() > 1) {
            context.apply(LayoutEdits.changeBoxes("Make widths equal", context.geometry().diagramId(), nodes,
                    box -> box.withWidth(Optional.of(widest))));
        }
    }

    void fitWidths() {
        Set<NodeId> nodes = context.selection().nodes();
        context.apply(LayoutEdits.changeBoxes("Fit width", context.geometry().diagramId(), nodes, box -> box.withWidth(Optional.empty())));
    }

    /// Collapses the selected boxes, or expands them if all are collapsed.
    void toggleCollapsed() {
        Set<NodeId> nodes = context.selection().nodes();
        boolean collapse = nodes.stream().flatMap(node -> context.geometry().box(node).stream()).anyMatch(box -> !box.collapsed());
        context.apply(
                LayoutEdits.changeBoxes(collapse ? "Collapse" : "Expand", context.geometry().diagramId(), nodes,
                        box -> box.withCollapsed(collapse)));
    }

    /// @param tint empty to use the colour of each box's group; notes and areas then become neutral
    void tint(Optional<Tint> tint) {
        Set<PlacedId> placed = context.selection().placed();
        context.apply(Edits.changeDiagram("Change colour", context.geometry().diagramId(), diagram -> {
            Diagram result = diagram;
            for (PlacedId id : placed) {
                result = tinted(result, id, tint);
            }
            return result;
        }));
    }

    private static Diagram tinted(Diagram diagram, PlacedId id, Optional<Tint> tint) {
        return switch (id) {
            case NodeId node -> diagram.nodes().find(node).map(it -> diagram.withNode(it.withTint(tint))).orElse(diagram);
            case NoteId note ->
                diagram.notes().find(note).map(it -> diagram.withNote(it.withTint(tint.orElse(Tint.NEUTRAL)))).orElse(diagram);
            case AreaId area ->
                diagram.areas().find(area).map(it -> diagram.withArea(it.withTint(tint.orElse(Tint.NEUTRAL)))).orElse(diagram);
        };
    }

    /// Lets the selected edges, or all if none is selected, be routed automatically again.
    void resetRoutes() {
        Set<AssociationId> selected = context.selection().associations();
        Set<AssociationId> routed = new LinkedHashSet<>(context.geometry().diagram().routes().ids());
        if (!selected.isEmpty()) {
            routed.retainAll(selected);
        }
        if (!routed.isEmpty()) {
            context.apply(LayoutEdits.resetRoutes(context.geometry().diagramId(), routed));
        }
    }
}
