package dev.entitect.model;

import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MixinId;
import java.util.List;
import java.util.Optional;

/// Attributes, associations and members that several entities share (a `@MappedSuperclass`).
///
/// @param baseClass  always the Java superclass of the entities that use it (SQLAlchemy: an abstract base model), never woven in
/// @param softDelete if present, deleting an entity that uses the mixin only marks the row
public record Mixin(
        MixinId id,
        String name,
        String comment,
        Optional<GroupId> group,
        boolean baseClass,
        List<Attribute> attributes,
        Optional<SoftDelete> softDelete,
        List<Member> members) implements ClassElement {

    public Mixin {
        attributes = List.copyOf(attributes);
        members = List.copyOf(members);
    }

    public static Mixin of(MixinId id, String name) {
        return new Mixin(id, name, "", Optional.empty(), false, List.of(), Optional.empty(), List.of());
    }

    @Override
    public Mixin withName(String other) {
        return new Mixin(id, other, comment, group, baseClass, attributes, softDelete, members);
    }

    @Override
    public Mixin withComment(String other) {
        return new Mixin(id, name, other, group, baseClass, attributes, softDelete, members);
    }

    @Override
    public Mixin withGroup(Optional<GroupId> other) {
        return new Mixin(id, name, comment, other, baseClass, attributes, softDelete, members);
    }

    public Mixin withBaseClass(boolean other) {
        return new Mixin(id, name, comment, group, other, attributes, softDelete, members);
    }

    @Override
    public Mixin withAttributes(List<Attribute> others) {
        return new Mixin(id, name, comment, group, baseClass, others, softDelete, members);
    }

    public Mixin withSoftDelete(Optional<SoftDelete> other) {
        return new Mixin(id, name, comment, group, baseClass, attributes, other, members);
    }

    @Override
    public Mixin withMembers(List<Member> others) {
        return new Mixin(id, name, comment, group, baseClass, attributes, softDelete, others);
    }
}
