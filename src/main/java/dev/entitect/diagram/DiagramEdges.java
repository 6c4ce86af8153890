package dev.entitect.diagram;

import dev.entitect.diagram.route.EdgeId;
import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The edges of a diagram: associations, generalisations, and uses of mixins, embeddables and enums.
final class DiagramEdges {

    /// @param association empty for an edge that is not an association
    record EdgeSpec(EdgeId id, NodeId from, NodeId to, Optional<Association> association) {

        boolean isSame(EdgeSpec other) {
            return other != null && association.orElse(null) == other.association.orElse(null) && from.equals(other.from)
                    && to.equals(other.to);
        }
    }

    private DiagramEdges() {}

    static Map<EdgeId, EdgeSpec> of(Model model, Diagram diagram) {
        Map<EdgeId, EdgeSpec> wanted = new HashMap<>();
        for (Association association : model.associations()) {
            put(new EdgeSpec(new EdgeId.OfAssociation(association.id()), association.owner().type(), association.inverse().type(),
                    Optional.of(association)), wanted);
        }
        for (NodeId node : diagram.nodes().ids()) {
            if (node instanceof ClassId id) {
                model.findClass(id).ifPresent(type -> add(type, diagram, wanted));
            }
        }
        return wanted;
    }

    private static void add(ClassElement type, Diagram diagram, Map<EdgeId, EdgeSpec> wanted) {
        if (type instanceof Entity entity && entity.inheritance() instanceof Inheritance.Subclass subclass) {
            put(new EdgeSpec(new EdgeId.Generalisation(entity.id()), entity.id(), subclass.parent(), Optional.empty()), wanted);
        }
        Set<NodeId> used = new LinkedHashSet<>();
        if (type instanceof Entity entity) {
            used.addAll(entity.mixins());
        }
        type.attributes().forEach(attribute -> collect(attribute.type(), used));
        used.stream().filter(node -> diagram.nodes().contains(node) && !node.equals(type.id()))
                .forEach(node -> put(new EdgeSpec(new EdgeId.Use(type.id(), node), type.id(), node, Optional.empty()), wanted));
    }

    private static void put(EdgeSpec edge, Map<EdgeId, EdgeSpec> wanted) {
        wanted.put(edge.id(), edge);
    }

    private static void collect(AttributeType type, Set<NodeId> used) {
        switch (type) {
            case BasicType.Enumerated it -> used.add(it.type());
            case BasicType.Array it -> collect(it.element(), used);
            case AttributeType.Embedded it -> used.add(it.embeddable());
            case AttributeType.ElementCollection it -> collect(it.element(), used);
            case BasicType it -> {}
        }
    }
}
