package dev.entitect.diagram;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.NodeId;
import java.util.OptionalInt;

/// What lies under a point of a diagram.
public sealed interface Hit {

    /// @param row the row under the point; empty on the header and between rows
    record OnBox(NodeId node, OptionalInt row) implements Hit {
    }

    record OnEdge(AssociationId association) implements Hit {
    }

    record Nothing() implements Hit {
    }
}
