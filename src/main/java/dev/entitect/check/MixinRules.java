package dev.entitect.check;

import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.type.AttributeType;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Limits of mixins, due to Java's single inheritance and because a mixin has no table.
final class MixinRules {

    private MixinRules() {}

    static Stream<Problem> entities(ModelIndex index, Schema schema) {
        return index.model().entities().stream().flatMap(entity -> entity(index, entity));
    }

    private static Stream<Problem> entity(ModelIndex index, Entity entity) {
        List<Mixin> bases = entity.mixins().stream().flatMap(id -> index.model().mixins().find(id).stream()).filter(Mixin::baseClass)
                .toList();
        List<Problem> problems = new ArrayList<>();
        if (bases.size() > 1) {
            Mixin last = bases.getLast();
            problems.add(Problem.error(entity.id(),
                    entity.name() + " has two base classes, " + bases.getFirst().name() + " and " + last.name()
                            + ", but a Java class can extend only one. Make one of them an ordinary mixin.",
                    new Fix("Make " + last.name() + " an ordinary mixin",
                            model -> model.with(model.mixins().get(last.id()).withBaseClass(false)))));
        }
        if (!bases.isEmpty() && entity.inheritance() instanceof Inheritance.Subclass) {
            Mixin base = bases.getFirst();
            problems.add(Problem.error(entity.id(),
                    entity.name() + " extends another entity, so it cannot extend the base class " + base.name()
                            + " as well. Use the base class on the root of the hierarchy.",
                    new Fix("Remove " + base.name() + " from " + entity.name(), model -> model.with(model.entities().get(entity.id())
                            .withMixins(entity.mixins().stream().filter(it -> !it.equals(base.id())).toList())))));
        }
        return problems.stream();
    }

    static Stream<Problem> mixins(ModelIndex index, Schema schema) {
        return index.model().mixins().stream().flatMap(mixin -> mixin(index, mixin));
    }

    private static Stream<Problem> mixin(ModelIndex index, Mixin mixin) {
        List<Problem> problems = new ArrayList<>();
        index.references(mixin.id()).stream().filter(reference -> reference.there().role().isPresent())
                .forEach(reference -> problems.add(Problem.error(reference.association().id(),
                        "An association of a mixin cannot have a property on its other end, since it would refer to several entities at "
                                + "once. Remove that property.",
                        new Fix("Remove the property", model -> model.associations().find(reference.association().id())
                                .map(it -> model.with(it.withInverse(it.inverse().withRole(Optional.empty())))).orElse(model)))));
        if (mixin.baseClass()) {
            mixin.attributes().stream().filter(attribute -> attribute.type() instanceof AttributeType.ElementCollection)
                    .forEach(attribute -> problems.add(Problem.error(attribute.id(),
                            "A collection of values needs a table for each entity, which a base class cannot name. Make "
                                    + "" + mixin.name() + " an ordinary mixin, or move " + attribute.name()
                                    + " into the entities.",
                            new Fix("Make " + mixin.name() + " an ordinary mixin",
                                    model -> model.with(model.mixins().get(mixin.id()).withBaseClass(false))))));
        }
        return problems.stream();
    }
}
