package dev.entitect.live.engine;

import dev.entitect.live.SqlEvent;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.plan.PlanReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Gets execution plans from the database. For one thread at a time.
///
/// @param users connections of the user that queries run as, observed by the trace, so that an analysis can be stopped like any query
record Explainer(DataSource users) {

    /// @param statements that were sent or would be sent
    List<StatementPlan> explain(List<SqlEvent> statements, boolean analyze) throws SQLException {
        List<StatementPlan> explained = new ArrayList<>();
        try (Connection connection = users.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (SqlEvent statement : statements) {
                    explained.add(new StatementPlan(statement.sql(),
                            PlanReader.of(connection).read(connection, statement.sql(), statement.bindValues(), analyze)));
                }
            } finally {
                connection.rollback();
            }
        }
        return explained;
    }
}
