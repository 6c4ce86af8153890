package dev.entitect.live.engine;

import dev.entitect.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.query.sqm.mutation.internal.temptable.LocalTemporaryTableInsertStrategy;
import org.hibernate.query.sqm.mutation.internal.temptable.LocalTemporaryTableMutationStrategy;

/// The database of one session. The data sources are thread-safe; the other connections serve one thread at a time.
interface LiveDatabase extends AutoCloseable {

    Dialect dialect();

    /// The address, without credentials.
    String url();

    /// The connection that creates, fills and drops tables. SQL of the model runs on it, so on H2 it belongs to a user who is no
    /// administrator: an administrator can read files and run Java from SQL.
    Connection owner() throws SQLException;

    /// The connection that reads the catalogue and nothing else.
    Connection catalogue() throws SQLException;

    /// Connections of the user that queries run as, before the gate.
    DataSource users();

    /// Lets that user work with the rows of every schema that contains the model's tables.
    void grantRows() throws SQLException;

    /// Whether it belongs to the session.
    boolean memory();

    /// Whether rows and tables may be changed.
    boolean writable();

    /// The settings that Hibernate needs for it.
    Map<String, Object> settings();

    @Override
    void close();

    /// Bulk changes of several tables need a temporary table; a user with rights to rows only may create only a local one.
    static Map<String, Object> h2Settings() {
        return Map.of(AvailableSettings.QUERY_MULTI_TABLE_MUTATION_STRATEGY, LocalTemporaryTableMutationStrategy.class.getName(),
                AvailableSettings.QUERY_MULTI_TABLE_INSERT_STRATEGY, LocalTemporaryTableInsertStrategy.class.getName());
    }
}
