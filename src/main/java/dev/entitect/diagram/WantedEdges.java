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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The edges that a diagram shows: associations, and what its boxes extend and use.
final class WantedEdges {

    /// @param association empty for an edge that is none
    record Wanted(EdgeId id, NodeId from, NodeId to, Optional<Association> association) {
    }

    private WantedEdges() {
    }

    static List<Wanted> of(Model model, Diagram diagram) {
        List<Wanted> wanted = new ArrayList<>();
        for (Association association : model.associations()) {
            wanted.add(new Wanted(new EdgeId.OfAssociation(association.id()), association.owner().type(), association.inverse().type(), Optional.of(association)));
        }
        for (NodeId node : diagram.nodes().ids()) {
            if (node instanceof ClassId id) {
                model.findClass(id).ifPresent(type -> add(type, diagram, wanted));
            }
        }
        return wanted;
    }

    private static void add(ClassElement type, Diagram diagram, List<Wanted> wanted) {
        if (type instanceof Entity entity && entity.inheritance() instanceof Inheritance.Subclass subclass) {
            wanted.add(new Wanted(new EdgeId.Generalisation(entity.id()), entity.id(), subclass.parent(), Optional.empty()));
        }
        Set<NodeId> used = new LinkedHashSet<>();
        if (type instanceof Entity entity) {
            used.addAll(entity.mixins());
        }
        type.attributes().forEach(attribute -> collect(attribute.type(), used));
        used.stream().filter(node -> diagram.nodes().contains(node) && !node.equals(type.id()))
                .forEach(node -> wanted.add(new Wanted(new EdgeId.Use(type.id(), node), type.id(), node, Optional.empty())));
    }

    private static void collect(AttributeType type, Set<NodeId> used) {
        switch (type) {
            case BasicType.Enumerated it -> used.add(it.type());
            case BasicType.Array it -> collect(it.element(), used);
            case AttributeType.Embedded it -> used.add(it.embeddable());
            case AttributeType.ElementCollection it -> collect(it.element(), used);
            case BasicType it -> { }
        }
    }
}
