package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Placement;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The changes made by the canvas, the inspector and the navigator.
public final class Edits {

    private Edits() {}

    /// Adds an element, and its box to a diagram if it has one.
    public static Edit add(Element element, String name, DiagramId diagram, Optional<Placement> placement) {
        return new Edit("Add " + name, model -> {
            Model added = model.with(element);
            return placement.flatMap(box -> added.diagrams().find(diagram).map(view -> added.with(view.withNode(box)))).orElse(added);
        });
    }

    public static Edit renameClass(ClassId id, String name) {
        return changeClass("Rename to " + name, id, type -> type.withName(name));
    }

    /// @param change must keep the id
    public static Edit changeClass(String label, ClassId id, UnaryOperator<ClassElement> change) {
        return new Edit(label, model -> model.findClass(id).map(type -> model.with(change.apply(type))).orElse(model));
    }

    public static Edit changeAssociation(String label, AssociationId id, UnaryOperator<Association> change) {
        return new Edit(label,
                model -> model.associations().find(id).map(association -> model.with(change.apply(association))).orElse(model));
    }

    public static Edit changeElement(String label, Element changed) {
        return new Edit(label, model -> model.find(changed.id()).isPresent() ? model.with(changed) : model);
    }

    public static Edit addAttribute(ClassId home, Attribute attribute) {
        return changeClass("Add attribute " + attribute.name(), home, type -> type.withAttribute(attribute));
    }

    public static Edit changeAttribute(String label, ClassId home, AttributeId id, UnaryOperator<Attribute> change) {
        return changeClass(label, home,
                type -> type.attribute(id).map(attribute -> type.withAttribute(change.apply(attribute))).orElse(type));
    }

    /// Moves an attribute to another position within its class.
    ///
    /// @param index the new position, counted without the attribute itself
    public static Edit moveAttribute(ClassId home, AttributeId id, int index) {
        return changeClass("Move attribute", home, type -> type.attribute(id).map(attribute -> {
            List<Attribute> others = new ArrayList<>(type.withoutAttribute(id).attributes());
            others.add(Math.clamp(index, 0, others.size()), attribute);
            return type.withAttributes(others);
        }).orElse(type));
    }

    public static Edit changeDiagram(String label, DiagramId id, UnaryOperator<Diagram> change) {
        return new Edit(label, model -> model.diagrams().find(id).map(view -> model.with(change.apply(view))).orElse(model));
    }

    /// Connects two classes, many-to-one from the first to the second, which is the most common kind of association.
    ///
    /// @param property   of the first class; empty for none
    /// @param collection of the second class; empty for none
    public static Edit connect(AssociationId id, ClassId owner, String property, EntityId inverse, String collection) {
        return new Edit("Add association", model -> model.with(Association.of(id,
                AssociationEnd.of(owner, property, Multiplicity.ZERO_OR_MORE),
                AssociationEnd.of(inverse, collection, Multiplicity.EXACTLY_ONE))));
    }

    /// Deletes elements, attributes, members and constraints, and with them everything that depends on them.
    public static Edit delete(Collection<? extends ElementId> ids, String what) {
        return new Edit("Delete " + what, model -> {
            Model remaining = model;
            for (ElementId id : ids) {
                remaining = without(remaining, id);
            }
            return remaining;
        });
    }

    /// Deletes the elements, with a label that names or counts them.
    public static Edit delete(Model model, Collection<? extends ElementId> ids) {
        return delete(ids, ids.size() == 1 ? Elements.name(model, ids.iterator().next()) : Counts.of(ids.size(), "element"));
    }

    private static Model without(Model model, ElementId id) {
        return Elements.home(model, id).map(type -> switch (id) {
            case AttributeId attribute -> model.with(type.withoutAttribute(attribute));
            case MemberId member -> model.with(type.withMembers(type.members().stream().filter(it -> !it.id().equals(member)).toList()));
            case ConstraintId constraint when type instanceof Entity entity ->
                model.with(entity.withConstraints(entity.constraints().stream().filter(it -> !it.id().equals(constraint)).toList()));
            default -> model;
        }).orElseGet(() -> switch (id) {
            case NoteId note -> withoutDecoration(model, note);
            case AreaId area -> withoutDecoration(model, area);
            // a model needs at least one diagram
            case DiagramId diagram when model.diagrams().size() == 1 -> model;
            default -> model.without(id);
        });
    }

    private static Model withoutDecoration(Model model, ElementId id) {
        Model remaining = model;
        for (Diagram diagram : model.diagrams()) {
            remaining = remaining.with(diagram.withNotes(diagram.notes().without(id)).withAreas(diagram.areas().without(id)));
        }
        return remaining;
    }
}
