package dev.entitect.job.advice;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.NPlusOne;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.id.ClassId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// An N+1 that occurred in a session, with the association of the model that caused it.
///
/// @param reference the association from the side of the class whose objects loaded it one by one
public record LoadFinding(NPlusOne finding, Reference reference) {

    public LoadFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reference, "reference");
    }

    /// Empty if the model has changed in the meantime and has no such association any more.
    public static Optional<LoadFinding> of(Model model, NPlusOne finding) {
        ModelIndex index = ModelIndex.of(model);
        String owner = finding.owner().substring(finding.owner().lastIndexOf('.') + 1);
        return model.entities().stream().filter(entity -> entity.name().equals(owner)).findFirst()
                .flatMap(entity -> lineage(index, entity).flatMap(part -> index.references(part).stream())
                        .filter(reference -> reference.property().filter(finding.attribute()::equals).isPresent()).findFirst())
                .map(reference -> new LoadFinding(finding, reference));
    }

    /// The entity, its superclasses and their mixins: the association may be declared in any of them.
    private static Stream<ClassId> lineage(ModelIndex index, Entity entity) {
        return index.lineage(entity).stream().flatMap(part -> Stream.concat(Stream.<ClassId>of(part.id()),
                index.contributors(part).stream().map(ClassElement::id))).distinct();
    }

    /// `User.posts`.
    public String name() {
        return finding.owner().substring(finding.owner().lastIndexOf('.') + 1) + '.' + finding.attribute();
    }

    /// Explains the finding to the user.
    public String explanation() {
        return "After one query, " + finding.statements() + " more statements loaded " + name()
                + ", one for each object that the query returned."
                + (finding.query().isEmpty() ? "" : " The query was: " + finding.query());
    }

    /// The fetch plan for a loading strategy; empty if a model cannot declare the strategy.
    public static Optional<FetchPlan> plan(AlternativeRun.LoadingStrategy strategy) {
        return switch (strategy) {
            case BATCH -> Optional.of(FetchPlan.of(FetchPlan.Mode.BATCH));
            case SUBSELECT -> Optional.of(FetchPlan.of(FetchPlan.Mode.SUBSELECT));
            case ONE_BY_ONE, JOIN_FETCH, ENTITY_GRAPH -> Optional.empty();
        };
    }

    /// Changes the fetch plan of the association.
    public Edit into(FetchPlan plan) {
        boolean owning = reference.owning();
        return Edits.changeAssociation("Load " + name() + " " + words(plan), reference.association().id(), association -> owning
                ? association.withOwner(association.owner().withFetch(plan))
                : association.withInverse(association.inverse().withFetch(plan)));
    }

    private static String words(FetchPlan plan) {
        return switch (plan.mode()) {
            case BATCH -> "in batches";
            case SUBSELECT -> "with a subselect";
            case JOIN -> "with its owner";
            case LAZY -> "on first use";
            case DYNAMIC -> "only through queries";
        };
    }
}
