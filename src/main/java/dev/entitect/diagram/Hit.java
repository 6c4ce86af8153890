package dev.entitect.diagram;

import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import java.util.OptionalInt;

/// What is under a point of a diagram.
public sealed interface Hit {

    /// @param row the row under the point; empty on the header and between rows
    record OnBox(NodeId node, OptionalInt row) implements Hit {}

    record OnEdge(AssociationId association) implements Hit {}

    record OnNote(NoteId note) implements Hit {}

    /// On the title or the border of an area; its inside does not count as a hit.
    record OnArea(AreaId area) implements Hit {}

    record Nothing() implements Hit {}
}
