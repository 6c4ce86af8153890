package dev.entitect.model;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import java.util.List;

/// One view of a model: which boxes it shows and where. What is not placed in a diagram still exists.
public record Diagram(
        DiagramId id,
        String name,
        IdMap<NodeId, Placement> nodes,
        IdMap<AssociationId, RoutePlacement> routes,
        List<Note> notes,
        List<Area> areas) implements Element {

    public Diagram {
        notes = List.copyOf(notes);
        areas = List.copyOf(areas);
    }

    public static Diagram of(DiagramId id, String name) {
        return new Diagram(id, name, IdMap.empty(), IdMap.empty(), List.of(), List.of());
    }

    public Diagram withName(String other) {
        return new Diagram(id, other, nodes, routes, notes, areas);
    }

    public Diagram withNode(Placement placement) {
        return withNodes(nodes.with(placement.node(), placement));
    }

    public Diagram withNodes(IdMap<NodeId, Placement> others) {
        return new Diagram(id, name, others, routes, notes, areas);
    }

    public Diagram withRoutes(IdMap<AssociationId, RoutePlacement> others) {
        return new Diagram(id, name, nodes, others, notes, areas);
    }

    public Diagram withNotes(List<Note> others) {
        return new Diagram(id, name, nodes, routes, others, areas);
    }

    public Diagram withAreas(List<Area> others) {
        return new Diagram(id, name, nodes, routes, notes, others);
    }
}
