package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Names what the file can hold and the generated source does not say yet, so that nothing is lost without a word.
final class GenerationRules {

    private GenerationRules() {
    }

    static Stream<Problem> notYetGenerated(ModelIndex index, Schema schema) {
        List<Problem> problems = new ArrayList<>();
        index.model().classes().forEach(type -> {
            type.attributes().forEach(attribute -> attribute(attribute, problems));
            if (!type.members().isEmpty()) {
                problems.add(Problem.warning(type.id(), "The hand-written members of " + type.name() + " are kept in the file, but not generated yet."));
            }
        });
        index.model().entities().forEach(entity -> entity(entity, problems));
        index.model().mixins().forEach(mixin -> mixin(index, mixin, problems));
        index.model().associations().forEach(association -> association(association, problems));
        return problems.stream();
    }

    private static void attribute(Attribute attribute, List<Problem> problems) {
        if (attribute.type() instanceof AttributeType.Embedded || attribute.type() instanceof AttributeType.ElementCollection
                || attribute.type() instanceof BasicType.Converted) {
            problems.add(Problem.error(attribute.id(), "Embeddables, element collections and converters are kept in the file, but not generated yet. "
                    + "Give " + attribute.name() + " another type."));
        }
    }

    private static void mixin(ModelIndex index, Mixin mixin, List<Problem> problems) {
        problems.add(Problem.warning(mixin.id(), "What " + mixin.name() + " holds is generated into each entity that uses it, not yet as a class of its own."));
        index.references(mixin.id()).stream().filter(reference -> reference.there().role().isPresent())
                .forEach(reference -> problems.add(Problem.error(reference.association().id(), "An association of a mixin can have no property on its other side, "
                        + "since that would refer to several entities at once. Clear the property there.")));
    }

    private static void entity(Entity entity, List<Problem> problems) {
        if (!(entity.inheritance() instanceof Inheritance.None)) {
            problems.add(Problem.error(entity.id(), "Inheritance of " + entity.name() + " is kept in the file, but not generated yet."));
        }
        if (entity.softDelete().isPresent()) {
            problems.add(Problem.warning(entity.id(), "Soft deletion of " + entity.name() + " is kept in the file, but not generated yet."));
        }
        if (entity.primaryKey().composite() == PrimaryKey.CompositeForm.EMBEDDED_ID || !entity.primaryKey().name().isByConvention()) {
            problems.add(Problem.warning(entity.id(), "The primary key of " + entity.name() + " is generated as an id class, under a name that the database gives."));
        }
    }

    private static void association(Association association, List<Problem> problems) {
        if (association.carrier() instanceof Carrier.Through) {
            problems.add(Problem.warning(association.id(), "The association through another entity is kept in the file, but not generated yet."));
        }
        boolean dynamic = Stream.of(association.owner(), association.inverse()).anyMatch(end -> end.fetch().mode() == FetchPlan.Mode.DYNAMIC);
        boolean passive = association.owner().passiveDeletes() || association.inverse().passiveDeletes();
        if (dynamic || passive) {
            problems.add(Problem.warning(association.id(), "Dynamic loading and passive deletes are kept in the file, but not generated yet."));
        }
    }
}
