package dev.entitect.check;

import dev.entitect.check.ExplicitName.Kind;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Collects the explicit database names of entities and attributes; for those of associations see [ExplicitAssociationNames].
final class ExplicitNames {

    private final List<ExplicitName> names = new ArrayList<>();

    private ExplicitNames() {}

    static List<ExplicitName> of(Model model) {
        ExplicitNames collected = new ExplicitNames();
        model.entities().forEach(collected::entity);
        model.classes().flatMap(type -> type.attributes().stream()).forEach(collected::attribute);
        return Stream.concat(collected.names.stream(), ExplicitAssociationNames.of(model).stream()).toList();
    }

    private void entity(Entity entity) {
        entity.table().ifPresent(name -> add(entity, Kind.TABLE, name, (it, other) -> it.withTable(Optional.of(other))));
        entity.schema().ifPresent(name -> add(entity, Kind.SCHEMA, name, (it, other) -> it.withSchema(Optional.of(other))));
        add(entity, entity.primaryKey().name(),
                (it, other) -> it.withPrimaryKey(new PrimaryKey(new ConstraintName(other), it.primaryKey().composite())));
        entity.softDelete().flatMap(SoftDelete::column).ifPresent(name -> add(entity, Kind.COLUMN, name,
                (it, other) -> it.withSoftDelete(it.softDelete().map(rule -> new SoftDelete(rule.strategy(), Optional.of(other))))));
        if (entity.inheritance() instanceof Inheritance.Root root) {
            root.discriminatorColumn().ifPresent(name -> add(entity, Kind.COLUMN, name, (it, other) -> it.withInheritance(
                    new Inheritance.Root(root.strategy(), root.abstractClass(), Optional.of(other), root.discriminatorValue()))));
        }
        for (TableConstraint constraint : entity.constraints()) {
            switch (constraint) {
                case TableConstraint.Unique unique -> add(constraint.id(), entity, unique.name(),
                        name -> new TableConstraint.Unique(unique.id(), name, unique.columns()));
                case TableConstraint.Index index -> add(constraint.id(), entity, index.name(),
                        name -> new TableConstraint.Index(index.id(), name, index.columns()));
                case TableConstraint.Check check -> add(constraint.id(), entity, check.rule().name(),
                        name -> new TableConstraint.Check(check.id(), new CheckRule(name, check.rule().sql())));
            }
        }
    }

    private void add(Entity entity, ConstraintName name, BiFunction<Entity, String, Entity> rename) {
        if (!name.isByConvention()) {
            add(entity, Kind.CONSTRAINT, name.text(), rename);
        }
    }

    private void add(Entity entity, Kind kind, String name, BiFunction<Entity, String, Entity> rename) {
        names.add(new ExplicitName(entity.id(), kind, name,
                other -> model -> model.entities().find(entity.id()).map(it -> model.with(rename.apply(it, other))).orElse(model)));
    }

    private void add(ElementId id, Entity entity, ConstraintName name, Function<ConstraintName, TableConstraint> renamed) {
        if (!name.isByConvention()) {
            names.add(new ExplicitName(id, Kind.CONSTRAINT, name.text(), other -> model -> model.entities().find(entity.id())
                    .map(it -> model.with(it.withConstraints(it.constraints().stream()
                            .map(constraint -> constraint.id().equals(id) ? renamed.apply(new ConstraintName(other)) : constraint)
                            .toList())))
                    .orElse(model)));
        }
    }

    private void attribute(Attribute attribute) {
        attribute.column().ifPresent(name -> add(attribute, Kind.COLUMN, name, (it, other) -> it.withColumn(Optional.of(other))));
        add(attribute, attribute.unique(), (it, other) -> it.withUnique(Optional.of(other)));
        add(attribute, attribute.index(), (it, other) -> it.withIndex(Optional.of(other)));
        add(attribute, attribute.check().map(CheckRule::name),
                (it, other) -> it.withCheck(it.check().map(rule -> new CheckRule(other, rule.sql()))));
        if (attribute.key().orElse(null) instanceof IdGeneration.Sequence(Optional<String> name, int size) && name.isPresent()) {
            add(attribute, Kind.SEQUENCE, name.get(),
                    (it, other) -> it.withKey(Optional.of(new IdGeneration.Sequence(Optional.of(other), size))));
        }
        switch (attribute.type()) {
            case AttributeType.ElementCollection collection -> collection.table().ifPresent(name -> add(attribute, Kind.TABLE, name,
                    (it, other) -> it.withType(
                            new AttributeType.ElementCollection(collection.element(), collection.collection(), Optional.of(other)))));
            case AttributeType.Embedded embedded -> embedded(attribute, embedded);
            default -> {}
        }
    }

    private void embedded(Attribute attribute, AttributeType.Embedded embedded) {
        embedded.columns().forEach((part, name) -> add(attribute, Kind.COLUMN, name, (it, other) -> {
            Map<AttributeId, String> columns = new TreeMap<>(Comparator.comparing(AttributeId::value));
            columns.putAll(embedded.columns());
            columns.put(part, other);
            return it.withType(new AttributeType.Embedded(embedded.embeddable(), embedded.prefix(), columns));
        }));
        if (!embedded.prefix().isEmpty()) {
            // a prefix of column names must be valid as a column name
            add(attribute, Kind.COLUMN, embedded.prefix(),
                    (it, other) -> it.withType(new AttributeType.Embedded(embedded.embeddable(), other, embedded.columns())));
        }
    }

    private void add(Attribute attribute, Optional<ConstraintName> name, BiFunction<Attribute, ConstraintName, Attribute> rename) {
        name.filter(it -> !it.isByConvention()).ifPresent(it -> add(attribute, Kind.CONSTRAINT, it.text(),
                (found, other) -> rename.apply(found, new ConstraintName(other))));
    }

    private void add(Attribute attribute, Kind kind, String name, BiFunction<Attribute, String, Attribute> rename) {
        names.add(new ExplicitName(attribute.id(), kind, name, other -> changing(attribute.id(), it -> rename.apply(it, other))));
    }

    /// Changes an attribute in the class that has it by then; does nothing if it no longer exists.
    static UnaryOperator<Model> changing(AttributeId id, UnaryOperator<Attribute> change) {
        return model -> {
            ModelIndex index = ModelIndex.of(model);
            Optional<ClassElement> home = index.home(id);
            return home.map(type -> model.with(type.withAttribute(change.apply(type.attribute(id).orElseThrow())))).orElse(model);
        };
    }
}
