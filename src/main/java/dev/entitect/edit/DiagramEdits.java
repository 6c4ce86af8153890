package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.naming.NaturalOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Adds, duplicates and deletes diagrams, and changes what they show.
public final class DiagramEdits {

    private DiagramEdits() {}

    /// The diagrams by name, with numbers in names compared by value.
    public static List<Diagram> sorted(Model model) {
        return model.diagrams().stream().sorted(Comparator.comparing(Diagram::name, new NaturalOrder())).toList();
    }

    public static Edit add(DiagramId id, String name) {
        return new Edit("Add diagram " + name, model -> model.with(Diagram.of(id, name)));
    }

    /// The wanted name, numbered if a diagram already has it.
    public static String uniqueName(Model model, String preferred) {
        Set<String> taken = model.diagrams().stream().map(Diagram::name).collect(Collectors.toSet());
        for (int number = 2;; number++) {
            String name = taken.contains(preferred) ? preferred + " " + number : preferred;
            if (!taken.contains(name)) {
                return name;
            }
        }
    }

    public static Edit duplicate(DiagramId id, DiagramId copy) {
        return new Edit("Duplicate diagram", model -> model.diagrams().find(id).map(it -> model.with(new Diagram(copy,
                uniqueName(model, it.name() + " copy"), it.style(), it.nodes(), it.routes(), it.notes(), it.areas()))).orElse(model));
    }

    /// Deletes the diagram; the elements it shows stay in the model. The last diagram is not deleted.
    public static Edit delete(DiagramId id) {
        return new Edit("Delete diagram", model -> model.diagrams().size() > 1 ? model.without(id) : model);
    }

    public static Edit changeStyle(DiagramId id, String label, UnaryOperator<DiagramStyle> change) {
        return Edits.changeDiagram(label, id, diagram -> diagram.withStyle(change.apply(diagram.style())));
    }

    /// The elements related to the boxes that are not on the diagram: at the other ends of their associations, their superclasses and
    /// subclasses, and the mixins, embeddables and enums that they use.
    public static Set<NodeId> related(Model model, DiagramId id, Set<? extends NodeId> boxes) {
        Set<NodeId> found = new LinkedHashSet<>();
        for (Association association : model.associations()) {
            addIfOutside(association.owner().type(), association.inverse().type(), boxes, found);
        }
        for (ClassElement type : model.classes().toList()) {
            for (NodeId used : uses(type)) {
                addIfOutside(type.id(), used, boxes, found);
            }
        }
        model.diagrams().find(id).ifPresent(diagram -> found.removeIf(diagram.nodes()::contains));
        return found;
    }

    private static void addIfOutside(NodeId one, NodeId other, Set<? extends NodeId> boxes, Set<NodeId> found) {
        if (boxes.contains(one)) {
            found.add(other);
        }
        if (boxes.contains(other)) {
            found.add(one);
        }
    }

    private static Set<NodeId> uses(ClassElement type) {
        Set<NodeId> used = new LinkedHashSet<>();
        if (type instanceof Entity entity) {
            used.addAll(entity.mixins());
            if (entity.inheritance() instanceof Inheritance.Subclass subclass) {
                used.add(subclass.parent());
            }
        }
        type.attributes().forEach(attribute -> addType(attribute.type(), used));
        return used;
    }

    private static void addType(AttributeType type, Set<NodeId> used) {
        switch (type) {
            case BasicType.Enumerated it -> used.add(it.type());
            case BasicType.Array it -> addType(it.element(), used);
            case AttributeType.Embedded it -> used.add(it.embeddable());
            case AttributeType.ElementCollection it -> addType(it.element(), used);
            case BasicType it -> {}
        }
    }
}
