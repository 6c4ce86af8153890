package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Contradictions within an association.
final class AssociationRules {

    private AssociationRules() {}

    static Stream<Problem> ends(ModelIndex index, Schema schema) {
        return index.model().associations().stream().flatMap(AssociationRules::association);
    }

    private static Stream<Problem> association(Association association) {
        List<Problem> problems = new ArrayList<>();
        if (!(association.inverse().type() instanceof EntityId)) {
            problems.add(Problem.error(association.id(),
                    "An association must refer to an entity, since only entities have keys. Draw it in the opposite direction."));
        }
        boolean required = !association.inverse().multiplicity().isOptional();
        if (association.carrier() instanceof Carrier.Columns && association.kind() == Association.Kind.MANY_TO_MANY) {
            problems.add(Problem.error(association.id(),
                    "A many-to-many association cannot be stored in columns of one table. Store it in a join table.",
                    new Fix("Store it in a join table", model -> model.associations().find(association.id())
                            .map(it -> model.with(it.withCarrier(Carrier.joinTable()))).orElse(model))));
        }
        if (association.carrier() instanceof Carrier.Columns columns) {
            if (columns.key().onDelete() == ReferentialAction.SET_NULL && (required || columns.identifying())) {
                problems.add(Problem.error(association.id(), "On delete SET NULL cannot work, because the foreign key is not nullable. "
                        + "Make the end optional, or choose another action."));
            }
            if (columns.identifying() && association.inverse().multiplicity().isMany()) {
                problems.add(Problem.error(association.id(), "An identifying association must lead to exactly one object."));
            }
        }
        if (association.carrier() instanceof Carrier.JoinTable join && association.inverse().role().isEmpty()
                && join.inverseKey().onDelete() != ReferentialAction.NO_ACTION) {
            problems.add(Problem.warning(association.id(),
                    "Hibernate can set the delete action of a join table's second foreign key only if the inverse end has a property, "
                            + "and this one has none. Name its role, or the database will have no action there."));
        }
        boolean listOfPairs = association.kind() == Association.Kind.MANY_TO_MANY
                && association.owner().collection() == AssociationEnd.CollectionKind.LIST;
        if (listOfPairs) {
            problems.add(Problem.warning(association.id(),
                    "As a list, this many-to-many association allows duplicate pairs, and its join table has no primary key. Choose a "
                            + "set to prevent duplicates."));
        }
        return problems.stream();
    }
}
