package dev.entitect.job.session;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveHost;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import java.util.Optional;

/// A built-in model with the features that most models have. Running it loads the compiler and Hibernate before the user's first query.
final class WarmUp {

    private static final int ENTITIES = 8;

    private WarmUp() {}

    /// @param listener may throw to abandon the warm-up
    static void run(LiveHost host, BootListener listener) {
        Model model = Model.empty("WarmUp");
        for (int i = 0; i < ENTITIES; i++) {
            model = model.with(entity(i));
            if (i > 0) {
                model = model.with(association(i, i - 1));
            }
        }
        host.open(SessionPlan.of(model).spec(), listener).hql("from WarmUp1 w left join fetch w.one where w.id > 0", QueryOptions.DEFAULT);
    }

    private static Entity entity(int number) {
        String id = id(number).value();
        return (Entity) Entity.of(id(number), "WarmUp" + number)
                .withAttribute(Attribute.of(new AttributeId(id + "-id"), "id", BasicType.bigint())
                        .withKey(Optional.of(new IdGeneration.Identity())))
                .withAttribute(Attribute.of(new AttributeId(id + "-name"), "name", BasicType.text(100)))
                .withAttribute(Attribute.of(new AttributeId(id + "-amount"), "amount", BasicType.decimal(10, 2)))
                .withAttribute(Attribute.of(new AttributeId(id + "-at"), "happened", BasicType.dateTime()));
    }

    private static Association association(int from, int to) {
        return Association.of(new AssociationId("warm-up-" + from + "-" + to),
                AssociationEnd.of(id(from), "one", Multiplicity.ZERO_OR_MORE),
                AssociationEnd.of(id(to), "many", Multiplicity.ZERO_OR_ONE));
    }

    private static EntityId id(int number) {
        return new EntityId("warm-up-" + number);
    }
}
