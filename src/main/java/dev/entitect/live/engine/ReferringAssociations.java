package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.FetchTiming;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;

/// Finds the to-one association through which an object is loaded: Hibernate reports the object, but not the association. Thread-safe.
final class ReferringAssociations {

    /// With more objects, examining each of them for each load would take longer than the loads.
    private static final int MAX_OBJECTS = 5_000;

    /// A to-one association to an entity, and the classes that have it.
    private record Reference(EntityPersister owner, ToOneAttributeMapping attribute) {

        String role() {
            return attribute.getDeclaringType() instanceof EntityPersister declaring
                    ? declaring.getEntityName() + '.' + attribute.getAttributeName()
                    : owner.getEntityName() + '.' + attribute.getAttributeName();
        }
    }

    private final SessionFactoryImplementor factory;
    private final Map<String, List<Reference>> references = new ConcurrentHashMap<>();

    ReferringAssociations(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    /// The association as class and attribute; only the entity if none is found.
    String of(SharedSessionContractImplementor session, String entity, Object id) {
        List<Reference> candidates = references.computeIfAbsent(entity, this::references);
        if (candidates.stream().map(Reference::role).distinct().count() == 1) {
            return candidates.getFirst().role();
        }
        var context = session.getPersistenceContextInternal();
        if (candidates.isEmpty() || context.getEntitiesByKey().size() > MAX_OBJECTS) {
            return entity;
        }
        for (Map.Entry<EntityKey, Object> managed : context.getEntitiesByKey().entrySet()) {
            for (Reference reference : candidates) {
                if (managed.getKey().getPersister() == reference.owner()
                        && refers(reference.attribute().getValue(managed.getValue()), id)) {
                    return reference.role();
                }
            }
        }
        return entity;
    }

    private static boolean refers(Object value, Object id) {
        return value instanceof HibernateProxy proxy && id.equals(proxy.getHibernateLazyInitializer().getInternalIdentifier());
    }

    /// The eager association; only the entity if there are several.
    String eager(String entity) {
        List<String> roles = references.computeIfAbsent(entity, this::references).stream()
                .filter(reference -> reference.attribute().getMappedFetchOptions().getTiming() == FetchTiming.IMMEDIATE)
                .map(Reference::role).distinct().toList();
        return roles.size() == 1 ? roles.getFirst() : entity;
    }

    private List<Reference> references(String entity) {
        EntityPersister target = factory.getMappingMetamodel().getEntityDescriptor(entity);
        List<Reference> found = new ArrayList<>();
        factory.getMappingMetamodel().forEachEntityDescriptor(owner -> owner.forEachAttributeMapping(attribute -> {
            if (attribute instanceof ToOneAttributeMapping toOne && (target.isTypeOrSuperType(toOne.getAssociatedEntityMappingType())
                    || toOne.getAssociatedEntityMappingType().isTypeOrSuperType(target))) {
                found.add(new Reference(owner, toOne));
            }
        }));
        return found;
    }
}
