package dev.entitect.live;

import dev.entitect.live.catalogue.Catalogue;
import java.util.List;

/// The user's model, running: its classes compiled, Hibernate booted on them, its tables and first rows in a database.
///
/// Only plain data crosses: texts, numbers, times, and records and lists of them. So a session may as well run in another process.
///
/// Thread-safe. One call runs at a time and others wait for it; [#cancel()] and [#close()] may be called while it runs.
public interface LiveSession extends AutoCloseable {

    /// Runs one HQL statement in a transaction of its own. A query changes nothing; an insert, update or delete is committed.
    ///
    /// An entity in the result gives one column for each of its basic attributes; a to-one association shows as `User#1` and is not loaded.
    ///
    /// @throws LiveException if the statement is wrong, fails, takes too long or is cancelled; the session stays usable
    QueryResult hql(String text, QueryOptions options);

    /// Runs one SQL statement that reads or changes rows, in a transaction of its own that is committed.
    ///
    /// @throws LiveException if the statement is wrong, not allowed, fails, takes too long or is cancelled; the session stays usable
    QueryResult sql(String text, QueryOptions options);

    /// What the database itself says its tables are.
    Catalogue catalogue();

    /// How many rows each table holds, in the order of the catalogue.
    List<TableCount> rowCounts();

    BootTimings timings();

    /// Stops what is running, if anything, which then ends with [LiveException#cancelled()].
    void cancel();

    /// Stops what is running and gives up the database, the classes and everything else. Closing again does nothing.
    @Override
    void close();
}
