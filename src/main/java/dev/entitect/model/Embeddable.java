package dev.entitect.model;

import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.GroupId;
import java.util.List;
import java.util.Optional;

/// A class whose attributes become columns of the entities that use it.
public record Embeddable(
        EmbeddableId id,
        String name,
        String comment,
        Optional<GroupId> group,
        List<Attribute> attributes,
        List<Member> members) implements ClassElement {

    public Embeddable {
        attributes = List.copyOf(attributes);
        members = List.copyOf(members);
    }

    public static Embeddable of(EmbeddableId id, String name) {
        return new Embeddable(id, name, "", Optional.empty(), List.of(), List.of());
    }

    @Override
    public Embeddable withName(String other) {
        return new Embeddable(id, other, comment, group, attributes, members);
    }

    @Override
    public Embeddable withComment(String other) {
        return new Embeddable(id, name, other, group, attributes, members);
    }

    @Override
    public Embeddable withGroup(Optional<GroupId> other) {
        return new Embeddable(id, name, comment, other, attributes, members);
    }

    @Override
    public Embeddable withMembers(List<Member> others) {
        return new Embeddable(id, name, comment, group, attributes, others);
    }

    @Override
    public Embeddable withAttributes(List<Attribute> others) {
        return new Embeddable(id, name, comment, group, others, members);
    }
}
