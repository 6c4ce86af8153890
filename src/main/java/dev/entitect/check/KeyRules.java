package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every entity needs a primary key whose value can be determined.
final class KeyRules {

    private KeyRules() {}

    static Stream<Problem> entities(ModelIndex index, Schema schema) {
        return index.model().entities().stream().flatMap(entity -> entity(index, entity));
    }

    /// An explicit name that is ignored: Hibernate would give it to the primary keys of all tables of such a hierarchy.
    static Stream<Problem> names(ModelIndex index, Schema schema) {
        return index.model().entities().stream()
                .filter(entity -> !entity.primaryKey().name().isByConvention()
                        && schema.find(entity.id()).stream().anyMatch(table -> table.primaryKey().name().isEmpty()))
                .map(entity -> Problem.warning(entity.id(),
                        "In a hierarchy with a table per class, Hibernate cannot name primary keys, so the database chooses the name for "
                                + "" + entity.name() + ".",
                        new Fix("Remove the name", model -> model.entities().find(entity.id())
                                .map(it -> model.with(
                                        it.withPrimaryKey(new PrimaryKey(ConstraintName.byConvention(), it.primaryKey().composite()))))
                                .orElse(model))));
    }

    private static Stream<Problem> entity(ModelIndex index, Entity entity) {
        if (index.parent(entity).isPresent()) {
            return Stream.empty();
        }
        List<Attribute> keys = index.contributors(entity).stream().flatMap(type -> type.attributes().stream()).filter(Attribute::partOfKey)
                .toList();
        long identifying = index.contributors(entity).stream().flatMap(type -> index.foreignKeys(type.id()).stream())
                .filter(Association::isIdentifying).count();
        if (keys.isEmpty() && identifying == 0) {
            return Stream.of(Problem.error(entity.id(), entity.name() + " has no primary key, which Hibernate requires. Mark an "
                    + "attribute as key, or add an id.", addId(index.model(), entity)));
        }
        List<Problem> problems = new ArrayList<>();
        boolean composite = keys.size() + identifying > 1;
        for (Attribute key : keys) {
            if (key.key().orElseThrow() instanceof IdGeneration.Identity && composite) {
                problems.add(Problem.error(key.id(), "The key of " + entity.name() + " is composite, so " + key.name() + " cannot be an "
                        + "identity column. Choose assigned, or remove the other parts from the key."));
            } else if (isNumbered(key.key().orElseThrow()) && !(key.type() instanceof BasicType.IntegerType)) {
                problems.add(Problem.error(key.id(), key.name() + " of " + entity.name() + " is generated as a number, but does not have "
                        + "an integer type. Change its type to int or bigint, or choose assigned."));
            } else if (key.key().orElseThrow() instanceof IdGeneration.RandomUuid && !(key.type() instanceof BasicType.Uuid)) {
                problems.add(Problem.error(key.id(),
                        key.name() + " of " + entity.name() + " is generated as a random UUID, but has another type. Change its type to "
                                + "uuid."));
            }
        }
        return problems.stream();
    }

    private static boolean isNumbered(IdGeneration generation) {
        return generation instanceof IdGeneration.Identity || generation instanceof IdGeneration.Sequence
                || generation instanceof IdGeneration.Table;
    }

    private static Fix addId(Model model, Entity entity) {
        String base = entity.id().value() + "-id";
        String id = Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? base : base + n)
                .filter(text -> model.classes().noneMatch(type -> type.attribute(new AttributeId(text)).isPresent())).findFirst()
                .orElseThrow();
        return new Fix("Add an id", it -> it.entities().find(entity.id()).map(found -> {
            List<Attribute> attributes = new ArrayList<>(found.attributes());
            attributes.addFirst(
                    Attribute.of(new AttributeId(id), "id", BasicType.bigint()).withKey(Optional.of(it.settings().defaultKey())));
            return it.with(found.withAttributes(attributes));
        }).orElse(it));
    }

    /// An identifying association makes a key depend on another entity's key; in a cycle no key could be determined.
    static Stream<Problem> cycles(ModelIndex index, Schema schema) {
        return index.model().associations().stream()
                .filter(association -> index.model().entities().find(association.owner().type())
                        .filter(owner -> index.keyContainsItself(owner, association)).isPresent())
                .map(association -> Problem.error(association.id(), "The keys of these entities depend on each other in a cycle. Make "
                        + "one of the associations non-identifying."));
    }
}
