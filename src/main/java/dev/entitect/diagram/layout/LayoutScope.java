package dev.entitect.diagram.layout;

import dev.entitect.model.id.NodeId;
import java.util.Set;

/// Which boxes are arranged.
public sealed interface LayoutScope {

    /// All of them.
    record Everything() implements LayoutScope {}

    /// Only these, around the same centre as before; the others stay.
    record Selection(Set<NodeId> nodes) implements LayoutScope {
        public Selection {
            nodes = Set.copyOf(nodes);
        }
    }

    /// Only these, each near the boxes it is connected to; the others stay.
    record Added(Set<NodeId> nodes) implements LayoutScope {
        public Added {
            nodes = Set.copyOf(nodes);
        }
    }
}
