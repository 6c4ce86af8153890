package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Diagram;
import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import dev.entitect.naming.Counts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Changes of the layout of a diagram. None of them changes the meaning of the model.
public final class LayoutEdits {

    private LayoutEdits() {}

    /// A position on a diagram, in world pixels.
    public record Position(int x, int y) {}

    /// Moves boxes, notes and areas, and manual routes between two of the boxes with them.
    ///
    /// @param dx in world pixels
    /// @param dy in world pixels
    public static Edit move(DiagramId diagram, Set<? extends PlacedId> placed, int dx, int dy) {
        return change("Move " + name(placed), diagram, (model, view) -> {
            Diagram moved = view;
            for (PlacedId id : placed) {
                moved = moved(moved, id, dx, dy);
            }
            for (RoutePlacement route : routesWithin(model, view, placed)) {
                moved = moved.withRoutes(moved.routes().with(route.association(), route.movedBy(dx, dy)));
            }
            return moved;
        });
    }

    private static Diagram moved(Diagram diagram, PlacedId id, int dx, int dy) {
        return switch (id) {
            case NodeId node -> diagram.nodes().find(node).map(it -> diagram.withNode(it.movedBy(dx, dy))).orElse(diagram);
            case NoteId note -> diagram.notes().find(note).map(it -> diagram.withNote(it.movedBy(dx, dy))).orElse(diagram);
            case AreaId area -> diagram.areas().find(area).map(it -> diagram.withArea(it.movedBy(dx, dy))).orElse(diagram);
        };
    }

    /// The manual routes between two of these boxes.
    public static List<RoutePlacement> routesWithin(Model model, Diagram diagram, Set<? extends PlacedId> placed) {
        return diagram.routes().stream().filter(route -> model.associations().find(route.association())
                .filter(it -> placed.contains(it.owner().type()) && placed.contains(it.inverse().type())).isPresent()).toList();
    }

    /// Moves each box, note and area to a position of its own. Manual routes to moved boxes are removed, since they fitted the old
    /// positions.
    ///
    /// @param label such as "Align left"
    public static Edit place(String label, DiagramId diagram, Map<? extends PlacedId, Position> positions) {
        return change(label, diagram, (model, view) -> {
            Diagram result = view;
            for (Map.Entry<? extends PlacedId, Position> entry : positions.entrySet()) {
                result = placed(result, entry.getKey(), entry.getValue());
            }
            IdMap<AssociationId, RoutePlacement> routes = view.routes();
            for (RoutePlacement route : view.routes()) {
                Association association = model.associations().get(route.association());
                if (isMoved(view, result, association.owner().type()) || isMoved(view, result, association.inverse().type())) {
                    routes = routes.without(route.association());
                }
            }
            return result.withRoutes(routes);
        });
    }

    private static Diagram placed(Diagram diagram, PlacedId id, Position to) {
        return switch (id) {
            case NodeId node -> diagram.nodes().find(node).map(it -> diagram.withNode(it.movedTo(to.x, to.y))).orElse(diagram);
            case NoteId note ->
                diagram.notes().find(note).map(it -> diagram.withNote(it.movedBy(to.x - it.x(), to.y - it.y()))).orElse(diagram);
            case AreaId area ->
                diagram.areas().find(area).map(it -> diagram.withArea(it.movedBy(to.x - it.x(), to.y - it.y()))).orElse(diagram);
        };
    }

    private static boolean isMoved(Diagram before, Diagram after, NodeId node) {
        return !before.nodes().find(node).equals(after.nodes().find(node));
    }

    /// Changes how boxes look: their width, their colour, whether they are collapsed.
    public static Edit changeBoxes(String label, DiagramId diagram, Set<? extends NodeId> nodes, UnaryOperator<Placement> change) {
        return change(label, diagram, (model, view) -> {
            Diagram result = view;
            for (NodeId node : nodes) {
                Diagram before = result;
                result = before.nodes().find(node).map(it -> before.withNode(change.apply(it))).orElse(before);
            }
            return result;
        });
    }

    /// Sets a manual route for an edge.
    ///
    /// @param bends from the owner's box to the other one, at least one
    public static Edit route(DiagramId diagram, AssociationId association, List<RoutePlacement.Bend> bends) {
        return change("Change route", diagram,
                (model, view) -> view.withRoutes(view.routes().with(association, new RoutePlacement(association, bends))));
    }

    /// Lets edges be routed automatically again.
    public static Edit resetRoutes(DiagramId diagram, Collection<AssociationId> associations) {
        return change(associations.size() == 1 ? "Reset route" : "Reset " + Counts.of(associations.size(), "route"), diagram,
                (model, view) -> {
                    IdMap<AssociationId, RoutePlacement> routes = view.routes();
                    for (AssociationId association : associations) {
                        routes = routes.without(association);
                    }
                    return view.withRoutes(routes);
                });
    }

    /// Removes boxes from a diagram; the elements stay in the model.
    ///
    /// @param what "Post", "3 boxes"
    public static Edit removeBoxes(DiagramId diagram, Set<? extends NodeId> nodes, String what) {
        return change("Remove " + what + " from the diagram", diagram, (model, view) -> {
            IdMap<NodeId, Placement> remaining = view.nodes();
            for (NodeId node : nodes) {
                remaining = remaining.without(node);
            }
            return view.withNodes(remaining);
        });
    }

    private interface DiagramChange {
        Diagram apply(Model model, Diagram diagram);
    }

    private static Edit change(String label, DiagramId id, DiagramChange change) {
        return new Edit(label, model -> model.diagrams().find(id).map(view -> model.with(change.apply(model, view))).orElse(model));
    }

    private static String name(Collection<? extends PlacedId> placed) {
        if (placed.size() != 1) {
            return placed.size() + (placed.stream().allMatch(NodeId.class::isInstance) ? " boxes" : " elements");
        }
        return switch (placed.iterator().next()) {
            case NodeId node -> "box";
            case NoteId note -> "note";
            case AreaId area -> "area";
        };
    }
}
