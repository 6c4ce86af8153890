package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.sqm.tree.SqmStatement;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;

/// Runs HQL. For one thread at a time.
final class HqlConsole {

    private final SessionFactoryImplementor factory;
    private final ColumnRanks ranks;

    HqlConsole(SessionFactoryImplementor factory, ColumnRanks ranks) {
        this.factory = factory;
        this.ranks = ranks;
    }

    /// The columns, rows and update count; a change is committed, a query changes nothing.
    Answer run(String text, int rowLimit) {
        SqmStatement<?> statement = factory.getQueryEngine().interpretHql(text, Object.class).getSqmStatement();
        try (Session session = factory.openSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                Answer answer = statement instanceof SqmSelectStatement<?> select
                        ? select(session, select, text, rowLimit)
                        : Answer.changed(session.createMutationQuery(text).executeUpdate());
                transaction.commit();
                return answer;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    private Answer select(Session session, SqmSelectStatement<?> select, String text, int rowLimit) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        SelectionQuery<Object> query = session.createSelectionQuery(text, Object.class);
        if (select.getQueryPart().getFetchExpression() == null && rowLimit < Integer.MAX_VALUE) {
            // one row more than is shown tells whether there are more; a limit of ours would replace one in the text
            query.setMaxResults(rowLimit + 1);
        }
        List<Object> found = query.getResultList();
        ResultShape shape = ResultShape.of(select, text, factory, ranks);
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : found.subList(0, Math.min(rowLimit, found.size()))) {
            rows.add(shape.cells(row));
        }
        return new Answer(shape.columns(), rows, found.size() > rowLimit, -1);
    }
}
