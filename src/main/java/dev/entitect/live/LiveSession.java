package dev.entitect.live;

import dev.entitect.catalogue.Catalogue;
import java.util.List;
import java.util.Map;

/// A running instance of the user's model: compiled classes, Hibernate, and a database with tables and sample rows. Parameters and results
/// are plain data only: strings, numbers, times, and records and lists of these, so that a session can also run in another process.
/// Thread-safe. Only one call runs at a time, and others wait; [#cancel()] and [#close()] may be called meanwhile.
public interface LiveSession extends AutoCloseable {

    /// Runs one HQL statement in a transaction of its own. A query changes nothing; an insert, update or delete is committed. An entity in
    /// the result becomes one column for each of its basic attributes; a to-one association is shown as `User#1` and is not loaded.
    ///
    /// @param parameters by name, as text; converted to the type that the query expects. Several values of one parameter are separated by
    ///        commas
    /// @throws LiveException if the statement is wrong, fails, takes too long or is cancelled; the session stays usable
    QueryResult hql(String text, Map<String, String> parameters, QueryOptions options);

    default QueryResult hql(String text, QueryOptions options) {
        return hql(text, Map.of(), options);
    }

    /// Runs one SQL statement that reads or changes rows, in a transaction of its own that is committed.
    ///
    /// @param parameters by name, as text: `:name` in the statement
    /// @throws LiveException if the statement is wrong, not allowed, fails, takes too long or is cancelled; the session stays usable
    QueryResult sql(String text, Map<String, String> parameters, QueryOptions options);

    default QueryResult sql(String text, QueryOptions options) {
        return sql(text, Map.of(), options);
    }

    /// The names of the parameters of a statement, in order, each once; none if the statement cannot be parsed.
    List<String> parameters(Language language, String text);

    /// Runs Java against the generated classes. `session`, `factory`, `commit()`, `rollback()` and `open()` are predefined, a transaction
    /// is started if none is active, and declarations remain available to later snippets.
    ///
    /// @throws LiveException if it does not compile or throws an exception; the effects of earlier statements remain
    SnippetResult java(String code, QueryOptions options);

    /// Completions at the caret of a Java snippet.
    ///
    /// @param caret offset in the code
    List<Completion> complete(String code, int caret);

    /// The current objects of the Java session.
    SessionObjects objects();

    /// Discards the Java session, its variables and uncommitted changes.
    void resetJava();

    /// Expands a node of the last HQL result, loading what is necessary.
    ///
    /// @param result the number of the result, see [QueryResult#number()]
    /// @param row    of the result, from 0
    /// @param path   names of [ObjectNode]s from the row on; empty for the row itself
    /// @throws LiveException if the result is no longer available, or if loading fails
    Expansion expand(long result, int row, List<String> path);

    /// Tries all loading strategies for an N+1, each with the same rows, without changing anything.
    List<AlternativeRun> alternatives(NPlusOne finding, QueryOptions options);

    /// The execution plans of a query's statements, one for each of them.
    ///
    /// @param analyze whether to run the statements for more details; statements that change rows are never run for this
    List<StatementPlan> explain(Language language, String text, Map<String, String> parameters, boolean analyze, QueryOptions options);

    /// The execution plan of one statement that was sent.
    StatementPlan explain(SqlEvent statement, QueryOptions options);

    /// Editable rows of an entity. All edits are in one transaction until [#commitData()] or [#rollbackData()].
    ///
    /// @param entity  simple name of the entity
    /// @param orderBy name of a column; empty for the key
    /// @param search text that a string column must contain, or a key must equal; empty for all rows
    DataPage data(String entity, String orderBy, boolean descending, String search, QueryOptions options);

    /// The rows that a reference to an entity can refer to.
    ///
    /// @param search text that the label must contain; empty for all rows
    List<Lookup> lookups(String entity, String search, int most);

    /// Changes one cell and sends the change to the database.
    ///
    /// @param row as listed by [#data] or [#lookups]
    /// @throws LiveException if the value is not valid or the database rejects it; the cell is then unchanged
    DataChange setCell(RowId row, String column, Cell value);

    /// Adds a row and sends it to the database.
    ///
    /// @param entity simple name of the entity
    /// @param values by column
    /// @throws LiveException if a value is not valid or the database rejects the row
    DataChange addRow(String entity, Map<String, Cell> values);

    /// Deletes a row through the session, so that cascades apply.
    ///
    /// @param row as listed by [#data] or [#lookups]
    /// @throws LiveException if the row no longer exists or the database rejects the deletion
    DataChange deleteRow(RowId row);

    /// Commits the edits.
    DataChange commitData();

    /// Discards the edits since the last commit.
    void rollbackData();

    /// The tables according to the database.
    Catalogue catalogue();

    /// The number of rows in each table, in the order of the catalogue; less than 0 if counting would take too long.
    List<TableCount> rowCounts();

    BootTimings timings();

    /// Information about the session, as of its opening.
    SessionInfo info();

    /// Creates the schemas, tables, keys and sequences of the model.
    ///
    /// @throws LiveException if one already exists, if the session is read-only, or if the database rejects it
    void createSchema();

    /// Drops the tables of the model with all their rows, and its sequences.
    ///
    /// @throws LiveException if the session is read-only, or if the database rejects it
    void dropSchema();

    /// Stops the running call, if any, which then ends with [LiveException#cancelled()].
    void cancel();

    /// Stops the running call and releases the database, the classes and all other resources. Closing again has no effect.
    @Override
    void close();
}
