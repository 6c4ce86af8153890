package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A hierarchy has one root with one key, and a strategy that suits its classes.
final class InheritanceRules {

    private InheritanceRules() {}

    static Stream<Problem> entities(ModelIndex index, Schema schema) {
        return index.model().entities().stream().flatMap(entity -> switch (entity.inheritance()) {
            case Inheritance.None none -> Stream.<Problem>empty();
            case Inheritance.Root root -> root(index, entity, root);
            case Inheritance.Subclass subclass -> subclass(index, entity);
        });
    }

    private static Stream<Problem> root(ModelIndex index, Entity entity, Inheritance.Root root) {
        List<Problem> problems = new ArrayList<>();
        if (root.strategy() == Strategy.TABLE_PER_CLASS) {
            index.contributors(entity).stream().flatMap(type -> type.attributes().stream())
                    .filter(attribute -> attribute.key().filter(IdGeneration.Identity.class::isInstance).isPresent())
                    .forEach(attribute -> problems.add(Problem.error(attribute.id(),
                            "With a table per class, each table would generate " + attribute.name() + " independently, and two objects "
                                    + "of " + entity.name() + " could have the same key. Use a sequence or random UUIDs.",
                            key(attribute, "Use a sequence",
                                    it -> it.withKey(Optional.of(new IdGeneration.Sequence(Optional.empty(), 50)))),
                            key(attribute, "Use random UUIDs",
                                    it -> it.withType(new BasicType.Uuid()).withKey(Optional.of(new IdGeneration.RandomUuid()))))));
        }
        if (root.strategy() == Strategy.JOINED && index.softDelete(entity).isPresent()) {
            problems.add(Problem.error(entity.id(),
                    "The rows of " + entity.name() + " are spread over joined tables, and Hibernate would permanently delete the rows of "
                            + "subclasses. Use a single table, or remove the soft deletion.",
                    new Fix("Use a single table", model -> model.with(model.entities().get(entity.id()).withInheritance(
                            new Inheritance.Root(Strategy.SINGLE_TABLE, root.abstractClass(), root.discriminatorColumn(),
                                    root.discriminatorValue()))))));
        }
        if (root.abstractClass() && index.descendants(entity).isEmpty()) {
            problems.add(
                    Problem.warning(entity.id(), entity.name() + " is abstract and no class extends it, so it can have no rows."));
        }
        return problems.stream();
    }

    private static Fix key(Attribute attribute, String label, UnaryOperator<Attribute> change) {
        return new Fix(label, model -> ModelIndex.of(model).home(attribute.id())
                .map(home -> model.with(home.withAttribute(change.apply(home.attribute(attribute.id()).orElseThrow())))).orElse(model));
    }

    private static Stream<Problem> subclass(ModelIndex index, Entity entity) {
        List<Problem> problems = new ArrayList<>();
        Entity root = index.root(entity);
        if (root.inheritance() instanceof Inheritance.Subclass) {
            return Stream.of(Problem.error(entity.id(), entity.name() + " extends itself in a cycle. Remove one class from the hierarchy.",
                    new Fix("Remove " + entity.name() + " from the hierarchy",
                            model -> model.with(model.entities().get(entity.id()).withInheritance(new Inheritance.None())))));
        }
        if (root.inheritance() instanceof Inheritance.None) {
            problems.add(Problem.warning(entity.id(),
                    root.name() + " has no inheritance strategy; a single table is assumed.",
                    strategy(root, Strategy.SINGLE_TABLE, "Use a single table"),
                    strategy(root, Strategy.JOINED, "Use joined tables")));
        }
        index.contributors(entity).stream().flatMap(type -> type.attributes().stream()).filter(Attribute::partOfKey)
                .forEach(attribute -> problems.add(Problem.error(attribute.id(),
                        entity.name() + " has the key of " + root.name() + ", so " + attribute.name()
                                + " cannot be a key too. Make it an ordinary attribute.",
                        new Fix("Make it an ordinary attribute", model -> ModelIndex.of(model).home(attribute.id())
                                .map(home -> model.with(home.withAttribute(attribute.withKey(Optional.empty())))).orElse(model)))));
        if (entity.softDelete().isPresent()) {
            problems.add(Problem.error(entity.id(),
                    "Soft deletion of " + entity.name() + " must be set on " + root.name() + ", the root of its hierarchy.",
                    new Fix("Set it on " + root.name(), model -> model
                            .with(model.entities().get(root.id()).withSoftDelete(entity.softDelete()))
                            .with(model.entities().get(entity.id()).withSoftDelete(Optional.empty())))));
        }
        return problems.stream();
    }

    private static Fix strategy(Entity root, Strategy strategy, String label) {
        return new Fix(label, model -> model.with(model.entities().get(root.id())
                .withInheritance(new Inheritance.Root(strategy, false, Optional.empty(), Optional.empty()))));
    }

    /// The classes in a table are distinguished by their discriminator values.
    static Stream<Problem> discriminators(ModelIndex index, Schema schema) {
        return index.model().entities().stream().filter(entity -> index.parent(entity).isEmpty()).flatMap(root -> {
            List<Value> values = Stream.concat(Stream.of(root), index.descendants(root).stream())
                    .flatMap(entity -> value(entity).map(text -> new Value(entity.id(), text)).stream()).toList();
            return Duplicates.of(values, Value::text, false)
                    .map(it -> Problem.error(it.entity, "Another class of the hierarchy also has the discriminator value "
                            + "\"" + it.text + "\". Change one of them."));
        });
    }

    private record Value(EntityId entity, String text) {}

    private static Optional<String> value(Entity entity) {
        boolean hasRows = switch (entity.inheritance()) {
            case Inheritance.None none -> false;
            case Inheritance.Root root -> !root.abstractClass();
            case Inheritance.Subclass subclass -> true;
        };
        return hasRows ? Optional.of(entity.discriminatorValue()) : Optional.empty();
    }
}
