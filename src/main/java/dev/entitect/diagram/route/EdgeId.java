package dev.entitect.diagram.route;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.NodeId;

/// Identifies an edge of a diagram.
public sealed interface EdgeId {

    /// Edges are drawn, and their ports distributed, in the order of these texts.
    String order();

    /// An association.
    record OfAssociation(AssociationId association) implements EdgeId {
        @Override
        public String order() {
            return association.value();
        }
    }

    /// From an entity to the one it extends.
    record Generalisation(EntityId child) implements EdgeId {
        @Override
        public String order() {
            return child.value() + " extends";
        }
    }

    /// From a class to a mixin, an embeddable or an enum on the same diagram.
    record Use(NodeId user, NodeId used) implements EdgeId {
        @Override
        public String order() {
            return user.value() + " uses " + used.value();
        }
    }
}
