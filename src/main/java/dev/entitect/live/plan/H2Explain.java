package dev.entitect.live.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Asks with `EXPLAIN`, or with `EXPLAIN ANALYZE`, which runs the statement: <https://h2database.com/html/commands.html#explain>.
final class H2Explain implements Explain {

    @Override
    public StatementPlan explain(Connection connection, String statement, boolean analyze) throws SQLException {
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery((analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ") + statement)) {
            rows.next();
            String text = rows.getString(1);
            return new StatementPlan(H2PlanText.parse(text), text, analyze);
        }
    }
}
