package dev.entitect.model;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MixinId;
import java.util.List;
import java.util.Optional;

/// A class with rows and a primary key.
///
/// @param name        simple name of the Java class
/// @param table       name of the table; empty for the name by convention
/// @param schema      schema of the table; empty for the default one
/// @param mixins in order; their attributes come before the entity's own
/// @param columnOrder columns in the order of the table; columns that are not listed follow in the default order: identifying foreign keys,
///        attributes, other foreign keys
/// @param stringForm attributes that `toString` shows; empty for the primary key and the first string
public record Entity(
        EntityId id,
        String name,
        Optional<String> table,
        Optional<String> schema,
        String comment,
        Optional<GroupId> group,
        List<MixinId> mixins,
        Inheritance inheritance,
        List<Attribute> attributes,
        PrimaryKey primaryKey,
        List<TableConstraint> constraints,
        List<ColumnOwner> columnOrder,
        List<AttributeId> stringForm,
        Optional<SoftDelete> softDelete,
        List<Member> members) implements ClassElement {

    public Entity {
        mixins = List.copyOf(mixins);
        attributes = List.copyOf(attributes);
        constraints = List.copyOf(constraints);
        columnOrder = List.copyOf(columnOrder);
        stringForm = List.copyOf(stringForm);
        members = List.copyOf(members);
    }

    /// A new entity without attributes.
    public static Entity of(EntityId id, String name) {
        return new Entity(id, name, Optional.empty(), Optional.empty(), "", Optional.empty(), List.of(), new Inheritance.None(),
                List.of(), PrimaryKey.byConvention(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    /// What rows of the entity have in a discriminator column: the value that the user chose, or else the name of the class (the entity
    /// name of Jakarta Persistence).
    public String discriminatorValue() {
        return (switch (inheritance) {
            case Inheritance.Root root -> root.discriminatorValue();
            case Inheritance.Subclass subclass -> subclass.discriminatorValue();
            case Inheritance.None none -> Optional.<String>empty();
        }).orElse(name);
    }

    @Override
    public Entity withName(String other) {
        return new Entity(id, other, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withTable(Optional<String> other) {
        return new Entity(id, name, other, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withSchema(Optional<String> other) {
        return new Entity(id, name, table, other, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    @Override
    public Entity withComment(String other) {
        return new Entity(id, name, table, schema, other, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    @Override
    public Entity withGroup(Optional<GroupId> other) {
        return new Entity(id, name, table, schema, comment, other, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withMixins(List<MixinId> others) {
        return new Entity(id, name, table, schema, comment, group, others, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withInheritance(Inheritance other) {
        return new Entity(id, name, table, schema, comment, group, mixins, other, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    @Override
    public Entity withAttributes(List<Attribute> others) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, others, primaryKey, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withPrimaryKey(PrimaryKey other) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, other, constraints, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withConstraints(List<TableConstraint> others) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, others, columnOrder,
                stringForm, softDelete, members);
    }

    public Entity withColumnOrder(List<ColumnOwner> others) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, others,
                stringForm, softDelete, members);
    }

    public Entity withStringForm(List<AttributeId> others) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                others, softDelete, members);
    }

    public Entity withSoftDelete(Optional<SoftDelete> other) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, other, members);
    }

    @Override
    public Entity withMembers(List<Member> others) {
        return new Entity(id, name, table, schema, comment, group, mixins, inheritance, attributes, primaryKey, constraints, columnOrder,
                stringForm, softDelete, others);
    }
}
