package dev.entitect.live.engine;

import dev.entitect.live.DataChange;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.Lookup;
import dev.entitect.live.QueryOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.SelectionQuery;

/// Edits rows through a separate session, in one transaction until it is committed or rolled back. Each edit is sent immediately; a failed
/// one does not affect the previous ones. For one thread at a time.
final class DataConsole implements AutoCloseable {

    private final SessionFactoryImplementor factory;
    private final ColumnRanks ranks;
    private final EntityValues values;
    private final Map<String, Object> keys = new HashMap<>();
    private final Set<String> pending = new HashSet<>();
    private Session session;

    DataConsole(SessionFactoryImplementor factory, ColumnRanks ranks) {
        this.factory = factory;
        this.ranks = ranks;
        this.values = new EntityValues(factory);
    }

    private Session session() {
        if (session == null) {
            session = factory.openSession();
        }
        if (!session.getTransaction().isActive()) {
            session.beginTransaction();
        }
        return session;
    }

    DataPage page(String entity, String orderBy, boolean descending, String search, QueryOptions options) {
        EntityMappingType mapping = mapping(entity);
        EditableFields slots = new EditableFields(mapping, values, ranks);
        List<String> texts = slots.textColumns("x");
        boolean searching = !search.isBlank() && !texts.isEmpty();
        String where = searching
                ? texts.stream().map(text -> text + " like :search escape '!'").collect(Collectors.joining(" or ", " where ", ""))
                : "";
        String order = orderBy.isEmpty() || slots.find(orderBy).isEmpty() ? "id(x)" : "x." + orderBy;
        String from = " from " + entity + " x" + where;
        SelectionQuery<Object> query = session()
                .createSelectionQuery("select x" + from + " order by " + order + (descending ? " desc" : ""), Object.class);
        SelectionQuery<Long> count = session().createSelectionQuery("select count(x)" + from, Long.class);
        if (searching) {
            String pattern = "%" + search.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
            query.setParameter("search", pattern);
            count.setParameter("search", pattern);
        }
        List<DataRow> rows = query.setFirstResult(options.offset()).setMaxResults(options.rowLimit()).getResultList().stream()
                .map(found -> row(entity, found, slots)).toList();
        DataPage page = new DataPage(slots.slots().stream().map(EditableFields.Slot::column).toList(), rows, count.getSingleResult(),
                !pending.isEmpty());
        if (pending.isEmpty()) {
            // without pending edits, release locks and the old snapshot of the database
            session.getTransaction().rollback();
        }
        return page;
    }

    /// @param result may be a proxy if a previously loaded row refers to it
    private DataRow row(String entity, Object result, EditableFields slots) {
        Object found = Hibernate.unproxy(result);
        String key = key(found);
        keys.put(entity + '#' + key, values.identifier(found));
        List<Object> cells = new ArrayList<>();
        slots.slots().forEach(slot -> cells.add(values.plain(slot.read(found))));
        return new DataRow(key, cells, pending.contains(entity + '#' + key));
    }

    private String key(Object object) {
        return String.valueOf(values.plain(values.identifier(object)));
    }

    List<Lookup> lookups(String entity, String search, int most) {
        EditableFields slots = new EditableFields(mapping(entity), values, ranks);
        List<Lookup> found = new ArrayList<>();
        for (Object result : session().createSelectionQuery("select x from " + entity + " x order by id(x)", Object.class)
                .setMaxResults(most * 20).getResultList()) {
            Object object = Hibernate.unproxy(result);
            keys.put(entity + '#' + key(object), values.identifier(object));
            String label = slots.label(object);
            if (found.size() < most && label.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT))) {
                found.add(new Lookup(key(object), label));
            }
        }
        return found;
    }

    DataChange set(String entity, String key, String column, String text, QueryRun run) {
        EditableFields slots = new EditableFields(mapping(entity), values, ranks);
        return change(run, open -> {
            Object object = find(entity, key);
            write(object, slot(slots, entity, column), text);
            open.flush();
            pending.add(entity + '#' + key);
            return key;
        });
    }

    DataChange add(String entity, Map<String, String> given, QueryRun run) {
        EntityMappingType mapping = mapping(entity);
        EditableFields slots = new EditableFields(mapping, values, ranks);
        return change(run, open -> {
            Object object = Instances.make(mapping.getMappedJavaType().getJavaTypeClass());
            given.forEach((column, text) -> write(object, slot(slots, entity, column), text));
            open.persist(object);
            open.flush();
            String key = key(object);
            keys.put(entity + '#' + key, values.identifier(object));
            pending.add(entity + '#' + key);
            return key;
        });
    }

    DataChange delete(String entity, String key, QueryRun run) {
        return change(run, open -> {
            open.remove(find(entity, key));
            open.flush();
            pending.add(entity + '#' + key);
            return "";
        });
    }

    DataChange commit(QueryRun run) {
        if (session != null && session.getTransaction().isActive()) {
            // everything has been sent; after a failed edit, Hibernate itself would only roll back
            session.doWork(Connection::commit);
            session.getTransaction().rollback();
            session.clear();
        }
        pending.clear();
        return new DataChange("", run.events(), true);
    }

    void rollback() {
        if (session != null && session.getTransaction().isActive()) {
            session.getTransaction().rollback();
            session.clear();
        }
        pending.clear();
    }

    /// Restores the database to its state before a failed edit, and clears the session.
    private DataChange change(QueryRun run, Function<Session, String> edit) {
        Session open = session();
        Savepoint before = open.doReturningWork(Connection::setSavepoint);
        boolean done = false;
        try {
            String key = edit.apply(open);
            done = true;
            return new DataChange(key, run.events(), false);
        } finally {
            if (!done) {
                open.doWork(connection -> back(connection, before));
                open.clear();
            }
        }
    }

    private static void back(Connection connection, Savepoint before) throws SQLException {
        connection.rollback(before);
    }

    private Object find(String entity, String key) {
        Object id = keys.get(entity + '#' + key);
        Object object = id == null ? null : session().find(mapping(entity).getMappedJavaType().getJavaTypeClass(), id);
        if (object == null) {
            throw refused("There is no " + entity + " with the key " + key + " any longer.");
        }
        return Hibernate.unproxy(object);
    }

    private static EditableFields.Slot slot(EditableFields slots, String entity, String column) {
        return slots.find(column).filter(slot -> slot.column().kind() != DataColumn.Kind.READ_ONLY)
                .orElseThrow(() -> refused(column + " of " + entity + " cannot be edited."));
    }

    private void write(Object object, EditableFields.Slot slot, String text) {
        DataColumn column = slot.column();
        if (text == null) {
            slot.write(object, null);
        } else if (column.kind() == DataColumn.Kind.REFERENCE) {
            slot.write(object, find(column.target(), text));
        } else {
            slot.write(object, parsed(slot, text));
        }
    }

    private static Object parsed(EditableFields.Slot slot, String text) {
        if (!slot.column().options().isEmpty() && !slot.column().options().contains(text)) {
            throw refused("'" + text + "' is not valid for " + slot.column().name() + "; allowed values are " + String.join(", "
                    + "", slot.column().options()) + ".");
        }
        try {
            String readable = text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d.*") ? text.replaceFirst(" ", "T") : text;
            return slot.javaType().fromString(readable);
        } catch (RuntimeException unreadable) {
            throw refused("'" + text + "' is not valid for " + slot.column().name() + ", whose type is " + slot.column().type() + ".");
        }
    }

    private EntityMappingType mapping(String entity) {
        EntityMappingType[] found = new EntityMappingType[1];
        factory.getMappingMetamodel().forEachEntityDescriptor(descriptor -> {
            if (((EntityPersister) descriptor).getJpaEntityName().equals(entity)) {
                found[0] = descriptor;
            }
        });
        if (found[0] == null) {
            throw refused("The session has no entity " + entity + ".");
        }
        return found[0];
    }

    private static LiveException refused(String message) {
        return new LiveException(LiveProblem.of(LiveProblem.Kind.DATA, message));
    }

    @Override
    public void close() {
        if (session != null) {
            rollback();
            session.close();
            session = null;
        }
    }
}
