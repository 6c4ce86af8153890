package dev.entitect.model;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.GroupId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An element that becomes a Java class with attributes.
public sealed interface ClassElement extends Element permits Entity, Mixin, Embeddable {

    @Override
    ClassId id();

    /// The simple name of the Java class.
    String name();

    String comment();

    /// The group it belongs to, which determines its Java package; empty for the model's base package.
    Optional<GroupId> group();

    /// Its own attributes in order, without those of mixins and superclasses.
    List<Attribute> attributes();

    List<Member> members();

    ClassElement withName(String name);

    ClassElement withComment(String comment);

    ClassElement withGroup(Optional<GroupId> group);

    ClassElement withAttributes(List<Attribute> attributes);

    ClassElement withMembers(List<Member> members);

    default Optional<Attribute> attribute(AttributeId id) {
        return attributes().stream().filter(attribute -> attribute.id().equals(id)).findFirst();
    }

    /// This class with the attribute replacing the one with the same id, or added at the end.
    default ClassElement withAttribute(Attribute attribute) {
        List<Attribute> changed = new ArrayList<>(attributes());
        changed.replaceAll(other -> other.id().equals(attribute.id()) ? attribute : other);
        if (attribute(attribute.id()).isEmpty()) {
            changed.add(attribute);
        }
        return withAttributes(changed);
    }

    default ClassElement withoutAttribute(AttributeId id) {
        return withAttributes(attributes().stream().filter(attribute -> !attribute.id().equals(id)).toList());
    }
}
