package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import java.util.Optional;

/// Finds elements and their parts, and gives their names.
public final class Elements {

    private Elements() {}

    /// Whether the model has this element, or an element with this part.
    public static boolean exists(Model model, ElementId id) {
        return switch (id) {
            case NoteId note -> model.diagrams().stream().anyMatch(diagram -> diagram.notes().contains(note));
            case AreaId area -> model.diagrams().stream().anyMatch(diagram -> diagram.areas().contains(area));
            default -> isPart(id) ? home(model, id).isPresent() : model.find(id).isPresent();
        };
    }

    private static boolean isPart(ElementId id) {
        return id instanceof AttributeId || id instanceof MemberId || id instanceof ConstraintId;
    }

    /// The class that an attribute, a member or a constraint is part of; empty for everything else.
    public static Optional<ClassElement> home(Model model, ElementId part) {
        return isPart(part) ? model.classes().filter(type -> holds(type, part)).findFirst() : Optional.empty();
    }

    private static boolean holds(ClassElement type, ElementId part) {
        return switch (part) {
            case AttributeId attribute -> type.attribute(attribute).isPresent();
            case MemberId member -> type.members().stream().anyMatch(it -> it.id().equals(member));
            case ConstraintId constraint ->
                type instanceof Entity entity && entity.constraints().stream().anyMatch(it -> it.id().equals(constraint));
            default -> false;
        };
    }

    public static Optional<Attribute> attribute(Model model, AttributeId id) {
        return home(model, id).flatMap(type -> type.attribute(id));
    }

    public static Optional<Member> member(Model model, MemberId id) {
        return home(model, id).flatMap(type -> type.members().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    public static Optional<TableConstraint> constraint(Model model, ConstraintId id) {
        return model.entities().stream().flatMap(entity -> entity.constraints().stream()).filter(it -> it.id().equals(id)).findFirst();
    }

    public static Optional<Note> note(Model model, NoteId id) {
        return model.diagrams().stream().flatMap(diagram -> diagram.notes().find(id).stream()).findFirst();
    }

    public static Optional<Area> area(Model model, AreaId id) {
        return model.diagrams().stream().flatMap(diagram -> diagram.areas().find(id).stream()).findFirst();
    }

    /// The display name; empty if the model does not have the element.
    public static String name(Model model, ElementId id) {
        return switch (id) {
            case AttributeId attribute -> attribute(model, attribute).map(Attribute::name).orElse("");
            case MemberId member -> member(model, member).map(Member::name).orElse("");
            case ConstraintId constraint -> constraint(model, constraint).map(Elements::kindName).orElse("");
            case NoteId note ->
                note(model, note).map(it -> it.text().lines().findFirst().filter(line -> !line.isBlank()).orElse("note")).orElse("");
            case AreaId area -> area(model, area).map(it -> it.title().isBlank() ? "area" : it.title()).orElse("");
            default -> model.find(id).map(element -> name(model, element)).orElse("");
        };
    }

    private static String name(Model model, Element element) {
        return switch (element) {
            case ClassElement it -> it.name();
            case EnumType it -> it.name();
            case Converter it -> it.name();
            case Group it -> it.name();
            case Connection it -> it.name();
            case Diagram it -> it.name();
            case Association it -> it.owner().role().map(role -> typeName(model, it.owner()) + "." + role)
                    .orElse(typeName(model, it.owner()) + " to " + typeName(model, it.inverse()));
        };
    }

    private static String typeName(Model model, AssociationEnd end) {
        return model.findClass(end.type()).map(ClassElement::name).orElse("");
    }

    /// The kind of a constraint.
    public static String kindName(TableConstraint constraint) {
        return switch (constraint) {
            case TableConstraint.Unique it -> "unique";
            case TableConstraint.Index it -> "index";
            case TableConstraint.Check it -> "check";
        };
    }
}
