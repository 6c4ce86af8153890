package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import dev.entitect.live.Expansion;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SqlEvent;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.sqm.tree.SqmStatement;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;

/// Runs HQL. The objects of the last result stay in their session until another query is run, so that they can be expanded. For one thread
/// at a time.
final class HqlConsole implements AutoCloseable {

    private final SessionFactoryImplementor factory;
    private final ColumnRanks ranks;
    private long number;
    private ObjectResult objects;

    HqlConsole(SessionFactoryImplementor factory, ColumnRanks ranks) {
        this.factory = factory;
        this.ranks = ranks;
    }

    /// The columns, rows and update count; a change is committed, a query changes nothing.
    Answer run(String text, Map<String, String> parameters, QueryOptions options, QueryRun run) {
        SqmStatement<?> statement = factory.getQueryEngine().interpretHql(text, Object.class).getSqmStatement();
        close();
        return statement instanceof SqmSelectStatement<?> select
                ? select(select, text, parameters, options, run)
                : change(text, parameters);
    }

    /// The names of the parameters, in order; none if the query cannot be parsed.
    List<String> parameters(String text) {
        try (Session session = factory.openSession()) {
            var metadata = factory.getQueryEngine().interpretHql(text, Object.class).getSqmStatement() instanceof SqmSelectStatement<?>
                    ? session.createSelectionQuery(text, Object.class).getParameterMetadata()
                    : session.createMutationQuery(text).getParameterMetadata();
            return metadata.getRegistrations().stream().map(HqlParameters::nameOf)
                    .sorted(Comparator.comparingInt((String name) -> text.indexOf(':' + name))).distinct().toList();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    /// The statements of a query; they are run and rolled back.
    List<SqlEvent> tried(String text, Map<String, String> parameters, QueryOptions options, QueryRun run) {
        boolean query = factory.getQueryEngine().interpretHql(text, Object.class).getSqmStatement() instanceof SqmSelectStatement<?>;
        try (Session session = factory.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                if (query) {
                    SelectionQuery<Object> selection = session.createSelectionQuery(text, Object.class);
                    new HqlParameters(factory, session).bind(selection, parameters);
                    selection.getResultList();
                } else {
                    MutationQuery mutation = session.createMutationQuery(text);
                    new HqlParameters(factory, session).bind(mutation, parameters);
                    mutation.executeUpdate();
                }
            } finally {
                transaction.rollback();
            }
        }
        return run.events().stream().filter(event -> event.cause().kind() == Cause.Kind.QUERY).toList();
    }

    private Answer change(String text, Map<String, String> parameters) {
        try (Session session = factory.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                MutationQuery query = session.createMutationQuery(text);
                new HqlParameters(factory, session).bind(query, parameters);
                Answer answer = Answer.changed(query.executeUpdate());
                transaction.commit();
                return answer;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    private Answer select(SqmSelectStatement<?> select, String text, Map<String, String> parameters, QueryOptions options, QueryRun run) {
        Session session = factory.openSession();
        boolean kept = false;
        try {
            Transaction transaction = session.beginTransaction();
            Answer answer = select(session, select, text, parameters, options, run);
            // a rollback by Hibernate would detach all objects, so that none could be expanded; only the database rolls back what a
            // function in the query may have written
            session.doWork(Connection::rollback);
            transaction.commit();
            kept = true;
            return answer;
        } finally {
            if (!kept) {
                rollBackQuietly(session);
            }
        }
    }

    private static void rollBackQuietly(Session session) {
        try (session) {
            if (session.getTransaction().isActive()) {
                session.getTransaction().rollback();
            }
        }
    }

    private Answer select(Session session, SqmSelectStatement<?> select, String text, Map<String, String> parameters, QueryOptions options,
            QueryRun run) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        int limit = options.rowLimit();
        boolean pages = select.getQueryPart().getFetchExpression() == null && select.getQueryPart().getOffsetExpression() == null
                && limit < Integer.MAX_VALUE;
        List<Object> found;
        try {
            found = list(session, text, parameters, options, pages);
        } catch (UnsupportedOperationException noPages) {
            // Hibernate cannot limit a join fetch of a collection with a filter; then only our own limit applies
            pages = false;
            found = list(session, text, parameters, options, false);
        }
        found = pages ? found : found.subList(Math.min(options.offset(), found.size()), found.size());
        boolean more = found.size() > limit;
        List<Object> shown = found.subList(0, Math.min(limit, found.size()));
        ResultShape shape = ResultShape.of(select, text, factory, ranks);
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : shown) {
            rows.add(shape.cells(row));
        }
        number++;
        objects = new ObjectResult(number, session, factory, shape.names(), List.copyOf(shown), run);
        return new Answer(shape.columns(), rows, more, -1, number);
    }

    private List<Object> list(Session session, String text, Map<String, String> parameters, QueryOptions options, boolean pages) {
        SelectionQuery<Object> query = session.createSelectionQuery(text, Object.class);
        new HqlParameters(factory, session).bind(query, parameters);
        if (pages) {
            // one extra row tells whether there are more; our own limit would replace one in the text
            query.setMaxResults(options.rowLimit() + 1);
            if (options.offset() > 0) {
                query.setFirstResult(options.offset());
            }
        }
        return query.getResultList();
    }

    /// Expands a node in a row of the last result.
    Expansion expand(long result, int row, List<String> path, QueryRun run) {
        if (objects == null || objects.number() != result) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.HQL,
                    "The objects of this result are no longer available, because another query has been run. Run this query again."));
        }
        return objects.expand(row, path, run);
    }

    /// Releases the objects of the last result.
    @Override
    public void close() {
        if (objects != null) {
            objects.close();
            objects = null;
        }
    }
}
