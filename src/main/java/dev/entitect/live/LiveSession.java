package dev.entitect.live;

import dev.entitect.catalogue.Catalogue;
import java.util.List;
import java.util.Map;

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
    /// @param parameters by name, as text; converted to the type that the query expects. Those of a parameter with several values are
    ///        separated by commas
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

    /// The names of the parameters of a statement, in order, each once; none when it cannot be read.
    List<String> parameters(Language language, String text);

    /// Runs Java against the generated classes. `session`, `factory`, `commit()`, `rollback()` and `open()` are at hand, a transaction is
    /// begun when none is active, and what is declared stays for later snippets.
    ///
    /// @throws LiveException if it does not compile, or ends with an exception; what ran before stays done
    SnippetResult java(String code, QueryOptions options);

    /// What may go on at the caret of a Java snippet.
    ///
    /// @param caret offset in the code
    List<Completion> complete(String code, int caret);

    /// The objects of the Java session as they are now.
    SessionObjects objects();

    /// Forgets the Java session, its variables and what was not committed.
    void resetJava();

    /// Looks into an object of the last HQL result, and loads what has to be loaded for it.
    ///
    /// @param result the number of the result, as of [QueryResult#number()]
    /// @param row    of the result, from 0
    /// @param path   names of [ObjectNode]s from the row on; empty for the row itself
    /// @throws LiveException when the result is no longer there, or when loading fails
    Expansion unfold(long result, int row, List<String> path);

    /// Tries the ways of loading what an N+1 loaded one by one, each with the same rows, and changes nothing.
    List<AlternativeRun> alternatives(NPlusOne finding, QueryOptions options);

    /// How the database runs the statements that a query becomes; one for each of them.
    ///
    /// @param analyze whether to run them, which tells more; what changes rows is never run for it
    List<StatementPlan> explain(Language language, String text, Map<String, String> parameters, boolean analyze, QueryOptions options);

    /// How the database runs one statement that was sent.
    StatementPlan explain(SqlEvent statement, QueryOptions options);

    /// Rows of an entity to edit. What is edited stays in one transaction until [#commitData()] or [#rollbackData()].
    ///
    /// @param entity  simple name of the entity
    /// @param orderBy name of a column; empty for the key
    /// @param search  what a text column must contain, or a key equal; empty for everything
    DataPage data(String entity, String orderBy, boolean descending, String search, QueryOptions options);

    /// What a reference to an entity can refer to.
    ///
    /// @param search what the label must contain; empty for anything
    List<Lookup> lookups(String entity, String search, int most);

    /// Changes one cell and sends it.
    ///
    /// @param text as it was typed; null for nothing
    /// @throws LiveException when it is no such value, or when the database refuses; the cell stays as it was
    DataChange setCell(String entity, String key, String column, String text);

    /// Adds a row and sends it.
    ///
    /// @param values by column, as they were typed
    DataChange addRow(String entity, Map<String, String> values);

    /// Deletes a row through the session, so that what it cascades to goes too.
    DataChange deleteRow(String entity, String key);

    /// Makes last what was edited.
    DataChange commitData();

    /// Gives up what was edited since the last commit.
    void rollbackData();

    /// What the database itself says its tables are.
    Catalogue catalogue();

    /// How many rows each table holds, in the order of the catalogue; less than 0 where counting would take too long.
    List<TableCount> rowCounts();

    BootTimings timings();

    /// How it stands, as of its opening.
    SessionInfo info();

    /// Creates the schemas, tables, keys and sequences of the model.
    ///
    /// @throws LiveException when one is there already, when the session may only read, or when the database refuses
    void createSchema();

    /// Drops the tables of the model with all of their rows, and its sequences.
    ///
    /// @throws LiveException when the session may only read, or when the database refuses
    void dropSchema();

    /// Stops what is running, if anything, which then ends with [LiveException#cancelled()].
    void cancel();

    /// Stops what is running and gives up the database, the classes and everything else. Closing again does nothing.
    @Override
    void close();
}
