package dev.entitect.check;

import dev.entitect.model.Association;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.schema.Schema;
import java.util.Optional;
import java.util.stream.Stream;

/// A short cut over an entity goes along the associations of that entity.
final class ThroughRules {

    private ThroughRules() {}

    static Stream<Problem> associations(ModelIndex index, Schema schema) {
        return index.model().associations().stream().flatMap(association -> association.carrier() instanceof Carrier.Through through
                ? Stream.concat(way(index, association, association.owner(), through, through.toOwner()),
                        way(index, association, association.inverse(), through, through.toInverse()))
                : Stream.empty());
    }

    private static Stream<Problem> way(ModelIndex index, Association association, AssociationEnd end, Carrier.Through through,
            AssociationId id) {
        Optional<Association> way = index.model().associations().find(id);
        if (way.isEmpty()) {
            return Stream.empty();
        }
        if (!way.get().owner().type().equals(through.entity()) || !way.get().inverse().type().equals(end.type())) {
            return Stream.of(Problem.error(association.id(),
                    "The way through the association entity does not lead to this end. Draw the short cut again."));
        }
        if (end.role().isPresent() && way.get().inverse().role().isEmpty()) {
            return Stream.of(Problem.warning(association.id(),
                    "The property " + end.role().get() + " needs a property for the objects in between, and there is none. "
                            + "Name the role of that association at this end."));
        }
        return Stream.empty();
    }
}
