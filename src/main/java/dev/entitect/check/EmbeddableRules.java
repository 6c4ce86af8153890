package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An embedded value has neither an identity nor a table of its own.
final class EmbeddableRules {

    private EmbeddableRules() {}

    static Stream<Problem> embeddables(ModelIndex index, Schema schema) {
        return index.model().embeddables().stream().flatMap(embeddable -> embeddable(index, embeddable));
    }

    private static Stream<Problem> embeddable(ModelIndex index, Embeddable embeddable) {
        List<Problem> problems = new ArrayList<>();
        for (Attribute attribute : embeddable.attributes()) {
            if (attribute.partOfKey() || attribute.version()) {
                problems.add(Problem.error(attribute.id(),
                        attribute.name() + " of " + embeddable.name() + " is a key or a version, which embedded values cannot have. Make "
                                + "it an ordinary attribute.",
                        new Fix("Make it an ordinary attribute", model -> model.embeddables().find(embeddable.id())
                                .map(it -> model.with(it.withAttribute(attribute.withKey(Optional.empty()).withVersion(false))))
                                .orElse(model))));
            }
            if (attribute.type() instanceof AttributeType.ElementCollection) {
                problems.add(
                        Problem.error(attribute.id(), "A collection of values inside an embeddable would need a table wherever "
                                + "" + embeddable.name() + " is used. Move " + attribute.name() + " into the entities."));
            }
        }
        if (embeddable.attributes().isEmpty()) {
            problems.add(Problem.error(embeddable.id(),
                    embeddable.name() + " has no attributes, and Hibernate needs at least one. Add one."));
        }
        if (holds(index.model(), embeddable.id(), embeddable.id(), new HashSet<>())) {
            problems.add(Problem.error(embeddable.id(),
                    embeddable.name() + " contains itself. Change the type of one of the attributes involved."));
        }
        index.references(embeddable.id()).forEach(reference -> problems.add(Problem.error(reference.association().id(),
                "Associations of embeddables are not supported. Draw this one from the entities that use " + embeddable.name() + ".")));
        for (Member member : embeddable.members()) {
            if (member instanceof Member.Hybrid || member instanceof Member.Finder) {
                problems.add(Problem.error(member.id(),
                        member.name() + " of " + embeddable.name() + " queries the database for objects, but embedded values cannot be "
                                + "queried for. Move it into the entities."));
            }
        }
        return problems.stream();
    }

    private static boolean holds(Model model, EmbeddableId from, EmbeddableId searched, Set<ElementId> seen) {
        return seen.add(from) && model.embeddables().find(from).stream().flatMap(it -> it.attributes().stream())
                .anyMatch(attribute -> attribute.type() instanceof AttributeType.Embedded inner
                        && (inner.embeddable().equals(searched) || holds(model, inner.embeddable(), searched, seen)));
    }
}
