package dev.entitect.model;

import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;

/// One view of a model: which boxes it shows and where. Elements that are not on a diagram still exist in the model.
public record Diagram(
        DiagramId id,
        String name,
        DiagramStyle style,
        IdMap<NodeId, Placement> nodes,
        IdMap<AssociationId, RoutePlacement> routes,
        IdMap<NoteId, Note> notes,
        IdMap<AreaId, Area> areas) implements Element {

    public static Diagram of(DiagramId id, String name) {
        return new Diagram(id, name, DiagramStyle.standard(), IdMap.empty(), IdMap.empty(), IdMap.empty(), IdMap.empty());
    }

    public Diagram withName(String other) {
        return new Diagram(id, other, style, nodes, routes, notes, areas);
    }

    public Diagram withStyle(DiagramStyle other) {
        return new Diagram(id, name, other, nodes, routes, notes, areas);
    }

    public Diagram withNode(Placement placement) {
        return withNodes(nodes.with(placement.node(), placement));
    }

    public Diagram withNodes(IdMap<NodeId, Placement> others) {
        return new Diagram(id, name, style, others, routes, notes, areas);
    }

    public Diagram withRoutes(IdMap<AssociationId, RoutePlacement> others) {
        return new Diagram(id, name, style, nodes, others, notes, areas);
    }

    public Diagram withNote(Note note) {
        return withNotes(notes.with(note.id(), note));
    }

    public Diagram withNotes(IdMap<NoteId, Note> others) {
        return new Diagram(id, name, style, nodes, routes, others, areas);
    }

    public Diagram withArea(Area area) {
        return withAreas(areas.with(area.id(), area));
    }

    public Diagram withAreas(IdMap<AreaId, Area> others) {
        return new Diagram(id, name, style, nodes, routes, notes, others);
    }
}
