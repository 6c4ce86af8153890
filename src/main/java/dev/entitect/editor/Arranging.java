package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.LayoutEdits.Spot;
import dev.entitect.edit.LayoutEdits;
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

/// Puts the selected boxes, notes and areas where they shall be, and gives them their looks.
final class Arranging {

    private final EditorContext context;

    Arranging(EditorContext context) {
        this.context = context;
    }

    /// Presses of the arrow keys that follow each other are one step.
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
        if (bounds.size() >= alignment.fewest()) {
            context.apply(LayoutEdits.place(alignment.label(), context.geometry().diagramId(), alignment.places(bounds)));
        }
    }

    void place(String label, Map<NodeId, Point> places) {
        Map<NodeId, Spot> spots = new LinkedHashMap<>();
        places.forEach((node, at) -> spots.put(node, new Spot((int) Math.round(at.x()), (int) Math.round(at.y()))));
        DiagramId diagram = context.geometry().diagramId();
        Edit move = LayoutEdits.place(label, diagram, spots);
        context.apply(new Edit(label, model -> {
            Diagram view = model.diagrams().get(diagram);
            for (Map.Entry<NodeId, Spot> entry : spots.entrySet()) {
                view = view.nodes().contains(entry.getKey())
                        ? view
                        : view.withNode(Placement.at(entry.getKey(), entry.getValue().x(), entry.getValue().y()));
            }
            return move.change().apply(model.with(view));
        }));
    }

    /// All get the width of the widest.
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

    /// Folds the selected boxes, or unfolds them when all are folded.
    void toggleFolded() {
        Set<NodeId> nodes = context.selection().nodes();
        boolean fold = nodes.stream().flatMap(node -> context.geometry().box(node).stream()).anyMatch(box -> !box.collapsed());
        context.apply(
                LayoutEdits.changeBoxes(fold ? "Fold" : "Unfold", context.geometry().diagramId(), nodes, box -> box.withCollapsed(fold)));
    }

    /// @param tint empty for the one of a box's group; notes and areas have none to fall back to and become neutral
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

    /// Lets the selected edges find their ways themselves; all edges when none is selected.
    void resetRoutes() {
        Set<AssociationId> chosen = context.selection().associations();
        Set<AssociationId> drawn = new LinkedHashSet<>(context.geometry().diagram().routes().ids());
        if (!chosen.isEmpty()) {
            drawn.retainAll(chosen);
        }
        if (!drawn.isEmpty()) {
            context.apply(LayoutEdits.resetRoutes(context.geometry().diagramId(), drawn));
        }
    }
}
