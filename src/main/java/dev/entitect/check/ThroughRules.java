package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.schema.Schema;
import java.util.Optional;
import java.util.stream.Stream;

/// A shortcut property over an association entity follows the associations of that entity.
final class ThroughRules {

    private ThroughRules() {}

    static Stream<Problem> associations(ModelIndex index, Schema schema) {
        return index.model().associations().stream().flatMap(association -> association.carrier() instanceof Carrier.Through through
                ? Stream.concat(path(index, association, association.owner(), through, through.toOwner()),
                        path(index, association, association.inverse(), through, through.toInverse()))
                : Stream.empty());
    }

    private static Stream<Problem> path(ModelIndex index, Association association, AssociationEnd end, Carrier.Through through,
            AssociationId id) {
        Optional<Association> half = index.model().associations().find(id);
        if (half.isEmpty()) {
            return Stream.empty();
        }
        if (!half.get().owner().type().equals(through.entity()) || !half.get().inverse().type().equals(end.type())) {
            return Stream.of(Problem.error(association.id(),
                    "The path through the association entity does not lead to this end. Draw the association again."));
        }
        if (end.role().isPresent() && half.get().inverse().role().isEmpty()) {
            return Stream.of(Problem.warning(association.id(),
                    "The property " + end.role().get() + " needs a property that refers to the association entity, and there is none. "
                            + "Name the role at this end of the association with that entity."));
        }
        return Stream.empty();
    }
}
