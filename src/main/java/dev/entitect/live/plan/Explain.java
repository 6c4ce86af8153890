package dev.entitect.live.plan;

import java.sql.Connection;
import java.sql.SQLException;

/// Asks one kind of database for a plan, and reads its answer. Stateless.
@FunctionalInterface
interface Explain {

    /// @param statement without parameters
    /// @param analyze   whether to run it; only ever true for a statement that changes nothing
    StatementPlan explain(Connection connection, String statement, boolean analyze) throws SQLException;

    /// @param text as the database wrote it
    record StatementPlan(NodeBuilder root, String text, boolean analyzed) {}
}
