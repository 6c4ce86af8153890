package dev.entitect.live.engine;

import dev.entitect.live.Cell;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.Lookup;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.RowId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Map<RowId, Object> keys = new HashMap<>();
    private final Set<RowId> pending = new HashSet<>();
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
        RowId id = id(entity, found);
        return new DataRow(id, slots.slots().stream().map(slot -> cell(slot, found)).toList(), pending.contains(id));
    }

    private Cell cell(EditableFields.Slot slot, Object object) {
        Object value = slot.read(object);
        return value != null && slot.column().kind() == DataColumn.Kind.REFERENCE
                ? new Cell.Reference(id(slot.column().target(), value))
                : Cell.of(values.plain(value));
    }

    /// Remembers the key of the row, so that its id can be resolved.
    private RowId id(String entity, Object object) {
        Object key = values.identifier(object);
        RowId id = new RowId(entity, String.valueOf(values.plain(key)));
        keys.put(id, key);
        return id;
    }

    List<Lookup> lookups(String entity, String search, int most) {
        EditableFields slots = new EditableFields(mapping(entity), values, ranks);
        List<Lookup> found = new ArrayList<>();
        for (Object result : session().createSelectionQuery("select x from " + entity + " x order by id(x)", Object.class)
                .setMaxResults(most * 20).getResultList()) {
            Object object = Hibernate.unproxy(result);
            RowId id = id(entity, object);
            String label = slots.label(object);
            if (found.size() < most && label.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT))) {
                found.add(new Lookup(id, label));
            }
        }
        return found;
    }

    DataChange set(RowId row, String column, Cell value, QueryRun run) {
        EditableFields slots = new EditableFields(mapping(row.entity()), values, ranks);
        return change(run, open -> {
            Object object = find(row);
            write(object, slot(slots, row.entity(), column), value);
            open.flush();
            pending.add(row);
            return Optional.of(row);
        });
    }

    DataChange add(String entity, Map<String, Cell> given, QueryRun run) {
        EntityMappingType mapping = mapping(entity);
        EditableFields slots = new EditableFields(mapping, values, ranks);
        return change(run, open -> {
            Object object = Instances.make(mapping.getMappedJavaType().getJavaTypeClass());
            given.forEach((column, value) -> write(object, slot(slots, entity, column), value));
            open.persist(object);
            open.flush();
            RowId id = id(entity, object);
            pending.add(id);
            return Optional.of(id);
        });
    }

    DataChange delete(RowId row, QueryRun run) {
        return change(run, open -> {
            open.remove(find(row));
            open.flush();
            pending.add(row);
            return Optional.empty();
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
        return new DataChange(Optional.empty(), run.events(), true);
    }

    void rollback() {
        if (session != null && session.getTransaction().isActive()) {
            session.getTransaction().rollback();
            session.clear();
        }
        pending.clear();
    }

    /// Restores the database to its state before a failed edit, and clears the session.
    private DataChange change(QueryRun run, Function<Session, Optional<RowId>> edit) {
        Session open = session();
        Savepoint before = open.doReturningWork(Connection::setSavepoint);
        boolean done = false;
        try {
            Optional<RowId> row = edit.apply(open);
            done = true;
            return new DataChange(row, run.events(), false);
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

    private Object find(RowId row) {
        Object key = keys.get(row);
        Object object = key == null ? null : session().find(mapping(row.entity()).getMappedJavaType().getJavaTypeClass(), key);
        if (object == null) {
            throw refused("There is no longer a row of " + row.entity() + " with the key " + row.key() + ".");
        }
        return Hibernate.unproxy(object);
    }

    private static EditableFields.Slot slot(EditableFields slots, String entity, String column) {
        return slots.find(column).filter(slot -> slot.column().kind() != DataColumn.Kind.READ_ONLY)
                .orElseThrow(() -> refused(column + " of " + entity + " cannot be edited."));
    }

    private void write(Object object, EditableFields.Slot slot, Cell value) {
        slot.write(object, switch (value) {
            case Cell.Null() -> null;
            case Cell.Reference(RowId row) when slot.column().kind() == DataColumn.Kind.REFERENCE -> find(row);
            case Cell.Reference(RowId row) ->
                throw refused(row + " is not valid for " + slot.column().name() + ", which is not a reference.");
            case Cell.Value(Object given) when slot.column().kind() == DataColumn.Kind.REFERENCE ->
                throw refused("'" + given + "' is not valid for " + slot.column().name() + ", which refers to a row of "
                        + slot.column().target() + ".");
            case Cell.Value(Object given) -> parsed(slot, given.toString());
        });
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
