package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How an association loads and deletes objects must be consistent with its foreign key.
final class LoadingRules {

    private LoadingRules() {}

    static Stream<Problem> associations(ModelIndex index, Schema schema) {
        return index.model().associations().stream().flatMap(association -> Stream.concat(
                passive(association),
                Stream.of(association.owner(), association.inverse()).flatMap(end -> fetch(association, end, other(association, end)))));
    }

    private static AssociationEnd other(Association association, AssociationEnd end) {
        return end == association.owner() ? association.inverse() : association.owner();
    }

    /// Passive deletes leave the deletion to the database, which needs a referential action for it.
    private static Stream<Problem> passive(Association association) {
        if (!association.inverse().passiveDeletes() || !(association.carrier() instanceof Carrier.Columns columns)) {
            return Stream.empty();
        }
        List<Problem> problems = new ArrayList<>();
        ReferentialAction action = columns.key().onDelete();
        if (action != ReferentialAction.CASCADE && action != ReferentialAction.SET_NULL) {
            problems.add(Problem.error(association.id(),
                    "Passive deletes leave the deletion to the database, but its foreign key has no action on delete. Set the action to "
                            + "CASCADE, or turn off passive deletes.",
                    onDeleteCascade(association.id())));
        }
        if (association.inverse().orphanRemoval()) {
            problems.add(Problem.warning(association.id(),
                    "Orphan removal makes Hibernate load the objects before deleting them, so the deletion is not passive. Turn off one "
                            + "of the two.",
                    inverse(association.id(), "Turn off orphan removal", end -> end.withOrphanRemoval(false))));
        }
        return problems.stream();
    }

    private static Fix onDeleteCascade(AssociationId id) {
        return new Fix("Set the action to CASCADE", model -> model.associations().find(id)
                .filter(it -> it.carrier() instanceof Carrier.Columns)
                .map(it -> {
                    Carrier.Columns columns = (Carrier.Columns) it.carrier();
                    return model.with(it.withCarrier(new Carrier.Columns(columns.key().withOnDelete(ReferentialAction.CASCADE),
                            columns.identifying(), columns.index())));
                }).orElse(model));
    }

    private static Fix inverse(AssociationId id, String label, UnaryOperator<AssociationEnd> change) {
        return new Fix(label,
                model -> model.associations().find(id).map(it -> model.with(it.withInverse(change.apply(it.inverse())))).orElse(model));
    }

    private static Stream<Problem> fetch(Association association, AssociationEnd end, AssociationEnd there) {
        List<Problem> problems = new ArrayList<>();
        FetchPlan.Mode mode = end.fetch().mode();
        boolean forMany = mode == FetchPlan.Mode.DYNAMIC || mode == FetchPlan.Mode.SUBSELECT;
        if (end.role().isPresent() && forMany && !there.multiplicity().isMany()) {
            problems.add(Problem.warning(association.id(), "The property " + end.role().get() + " refers to a single object, so loading "
                    + "it by " + (mode == FetchPlan.Mode.DYNAMIC ? "query" : "subselect") + " has no effect. Choose another loading "
                    + "strategy."));
        }
        if (end.orphanRemoval() && end.role().isEmpty()) {
            problems.add(Problem.warning(association.id(),
                    "Orphan removal needs a property to remove objects from, and this end has none. Name its role."));
        }
        if (end.cascade().contains(Cascade.REMOVE) && end == association.owner() && association.kind() == Association.Kind.MANY_TO_ONE) {
            problems.add(Problem.warning(association.id(),
                    "Removing one object through " + end.role().orElse("this end") + " would also remove an object that others refer to. "
                            + "Cascade REMOVE from the other side instead."));
        }
        return problems.stream();
    }
}
