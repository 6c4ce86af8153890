package dev.entitect.job;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import java.util.Optional;

/// A model of our own that loads the compiler and Hibernate before the user's first query comes.
final class WarmUp {

    private WarmUp() {
    }

    /// @param listener may throw to give up
    static void run(LiveHost host, BootListener listener) {
        Entity entity = (Entity) Entity.of(new EntityId("warm-up"), "WarmUp")
                .withAttribute(Attribute.of(new AttributeId("warm-up-id"), "id", BasicType.bigWhole()).withKey(Optional.of(new IdGeneration.Identity())));
        LiveSession session = host.open(SessionPlan.of(Model.empty("WarmUp").with(entity)).spec(), listener);
        session.hql("select count(w) from WarmUp w where w.id > 0", QueryOptions.DEFAULT);
    }
}
