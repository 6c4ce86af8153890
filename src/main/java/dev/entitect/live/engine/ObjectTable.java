package dev.entitect.live.engine;

import dev.entitect.live.SessionObject;
import dev.entitect.live.SessionObject.Change;
import dev.entitect.live.SessionObject.State;
import dev.entitect.live.SessionObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.EntityHolder;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;

/// Lists the objects of a session and of variables, without loading or changing anything. Remembers which objects have been in a session,
/// in order to distinguish detached objects from new ones. For one thread at a time.
final class ObjectTable {

    private static final int MAX_OBJECTS = 500;
    private static final int MAX_ELEMENTS = 100;

    /// Compares keys as numbers if possible.
    private static final Comparator<SessionObject> ORDER = Comparator.comparing(SessionObject::entity)
            .thenComparing(object -> object.id().length())
            .thenComparing(SessionObject::id);

    private final EntityValues values;
    /// Objects whose row was or will be deleted.
    private final WeakIdentitySet removed = new WeakIdentitySet();
    private final WeakIdentitySet watched = new WeakIdentitySet();

    ObjectTable(SessionFactoryImplementor factory) {
        this.values = new EntityValues(factory);
    }

    /// @param session   null for none
    /// @param variables by name
    SessionObjects of(Object session, Map<String, Object> variables) {
        Map<Object, List<String>> holders = holders(variables);
        List<SessionObject> objects = new ArrayList<>();
        SessionImplementor open = session instanceof SessionImplementor it && it.isOpen() ? it : null;
        Map<Object, Boolean> listed = new IdentityHashMap<>();
        if (open != null) {
            list(open, holders, objects, listed);
        }
        holders.forEach((object, names) -> {
            if (!listed.containsKey(object)) {
                objects.add(unwatched(object, names, open));
            }
        });
        boolean more = objects.size() > MAX_OBJECTS;
        return new SessionObjects(open != null, open != null && open.isTransactionInProgress(),
                more ? objects.subList(0, MAX_OBJECTS) : objects,
                more);
    }

    private void list(SessionImplementor session, Map<Object, List<String>> holders, List<SessionObject> objects,
            Map<Object, Boolean> listed) {
        PersistenceContext context = session.getPersistenceContextInternal();
        for (Object entity : context.getEntitiesByKey().values()) {
            listed.put(entity, true);
            watched.add(entity);
            objects.add(watched(entity, context.getEntry(entity), holders.getOrDefault(entity, List.of()), session));
        }
        holders.forEach((object, names) -> {
            if (object instanceof HibernateProxy proxy && proxy.getHibernateLazyInitializer().getSession() == session) {
                listed.put(object, true);
                objects.add(proxy(proxy, names));
            }
        });
        Map<EntityKey, EntityHolder> known = context.getEntityHoldersByKey();
        // null if there is none
        (known == null ? Map.<EntityKey, EntityHolder>of() : known).values().forEach(holder -> {
            if (holder.getProxy() instanceof HibernateProxy proxy && !Hibernate.isInitialized(proxy)
                    && listed.putIfAbsent(proxy, true) == null) {
                objects.add(proxy(proxy, List.of()));
            }
        });
        objects.sort(ORDER);
    }

    /// The objects referenced by variables, directly or in a collection.
    private Map<Object, List<String>> holders(Map<String, Object> variables) {
        Map<Object, List<String>> holders = new IdentityHashMap<>();
        variables.forEach((name, value) -> {
            if (value instanceof Collection<?> collection && Hibernate.isInitialized(collection)) {
                int i = 0;
                for (Object element : collection) {
                    if (i < MAX_ELEMENTS) {
                        hold(element, name + '[' + i++ + ']', holders);
                    }
                }
            } else {
                hold(value, name, holders);
            }
        });
        return holders;
    }

    private void hold(Object value, String name, Map<Object, List<String>> holders) {
        Object object = value instanceof HibernateProxy && Hibernate.isInitialized(value) ? Hibernate.unproxy(value) : value;
        if (object instanceof HibernateProxy || object != null && values.mappingOf(object) != null) {
            holders.computeIfAbsent(object, key -> new ArrayList<>()).add(name);
        }
    }

    private SessionObject proxy(HibernateProxy proxy, List<String> names) {
        return new SessionObject(values.entityNameOfProxy(proxy), text(proxy.getHibernateLazyInitializer().getInternalIdentifier()),
                State.PROXY, List.of(), List.of(), names);
    }

    private SessionObject watched(Object entity, EntityEntry entry, List<String> names, SessionImplementor session) {
        boolean isRemoved = entry.getStatus() == Status.DELETED || entry.getStatus() == Status.GONE;
        if (isRemoved) {
            removed.add(entity);
        }
        State state = isRemoved
                ? State.REMOVED
                : !entry.isExistsInDatabase() ? State.PENDING : entry.getStatus() == Status.READ_ONLY ? State.READ_ONLY : State.MANAGED;
        List<Change> changes = state == State.MANAGED ? changes(entity, entry, session) : List.of();
        return new SessionObject(values.entityName(entity), text(entry.getId()), state, changes, notLoaded(entity, entry.getPersister()),
                names);
    }

    private List<Change> changes(Object entity, EntityEntry entry, SessionImplementor session) {
        Object[] loaded = entry.getLoadedState();
        if (loaded == null) {
            return List.of();
        }
        EntityPersister persister = entry.getPersister();
        Object[] now = persister.getValues(entity);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            boolean dirty = !persister.getPropertyTypes()[i].isCollectionType()
                    && persister.getPropertyTypes()[i].isDirty(loaded[i], now[i], session);
            if (dirty) {
                changes.add(new Change(persister.getPropertyNames()[i], text(loaded[i]), text(now[i])));
            }
        }
        return changes;
    }

    private static List<String> notLoaded(Object entity, EntityPersister persister) {
        List<String> names = new ArrayList<>();
        Object[] now = persister.getValues(entity);
        for (int i = 0; i < now.length; i++) {
            if (now[i] != null && !Hibernate.isInitialized(now[i])) {
                names.add(persister.getPropertyNames()[i]);
            }
        }
        return names;
    }

    private SessionObject unwatched(Object object, List<String> names, SessionImplementor session) {
        if (object instanceof HibernateProxy proxy) {
            return new SessionObject(values.entityNameOfProxy(proxy), text(proxy.getHibernateLazyInitializer().getInternalIdentifier()),
                    State.DETACHED, List.of(), List.of(), names);
        }
        EntityPersister persister = (EntityPersister) values.mappingOf(object);
        Object id = values.identifier(object);
        State state = removed.contains(object)
                ? State.REMOVED
                : watched.contains(object) || hasRow(persister, object, session) ? State.DETACHED : State.TRANSIENT;
        return new SessionObject(values.entityName(object), Objects.isNull(id) ? "" : text(id), state, List.of(),
                notLoaded(object, persister), names);
    }

    /// According to its key or version.
    private static boolean hasRow(EntityPersister persister, Object object, SessionImplementor session) {
        return session != null && Boolean.FALSE.equals(persister.isTransient(object, session));
    }

    private String text(Object value) {
        return String.valueOf(values.plain(value));
    }
}
