package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.EnumSet;
import java.util.List;

/// Reads plans from one kind of database. Stateless.
public final class PlanReader {

    private final Dialect dialect;
    private final Explain explain;

    private PlanReader(Dialect dialect, Explain explain) {
        this.dialect = dialect;
        this.explain = explain;
    }

    /// The reader for the database behind a connection.
    ///
    /// @throws SQLFeatureNotSupportedException if there is none for that kind
    public static PlanReader of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        Dialect dialect = Dialect.ofProduct(product).orElseThrow(() -> new SQLFeatureNotSupportedException("Plans of " + product
                + " cannot be read: the supported databases are " + Dialect.displayNames(EnumSet.allOf(Dialect.class))));
        return new PlanReader(dialect, switch (dialect) {
            case H2 -> new H2Explain();
            case SQLITE -> new SqliteExplain();
            case POSTGRESQL -> new PostgresqlExplain();
            case MYSQL -> new MysqlExplain(false);
            case MARIADB -> new MysqlExplain(true);
        });
    }

    /// The plan of one statement.
    ///
    /// @param bindLiterals what stands for the parameters `?`, in order, written as SQL literals
    /// @param analyze      whether to run the statement and count; one that may write is never run, nor is any on SQLite and MySQL
    /// @throws SQLException if the database does not take the statement, if it is more than one, or if literals are missing or left over
    public QueryPlan read(Connection connection, String sql, List<String> bindLiterals, boolean analyze) throws SQLException {
        StatementText statement = StatementText.of(sql, bindLiterals, dialect);
        Explain.StatementPlan explained = explain.explain(connection, statement.sql(), analyze && statement.onlyReads());
        StatementTables tables = StatementTables.of(statement.sql(), new TableFacts.Reader(connection));
        explained.root().nameTables(tables::nameOf);
        PlanNode root = explained.root().build();
        return new QueryPlan(root, explained.text(), explained.analyzed(), MissingIndexes.of(root, tables, dialect));
    }
}
