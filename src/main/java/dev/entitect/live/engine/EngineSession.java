package dev.entitect.live.engine;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueReader;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.BootListener;
import dev.entitect.live.BootTimings;
import dev.entitect.live.Cell;
import dev.entitect.live.Completion;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataPage;
import dev.entitect.live.Expansion;
import dev.entitect.live.Language;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.Lookup;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.ParameterNames;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.RowId;
import dev.entitect.live.RowsChanged;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.TableCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/// A running instance of the user's model: compiled classes, Hibernate, and a database with tables and sample rows.
///
/// Queries run as a database user that may read and write rows and nothing else. Compiled classes, however, are arbitrary Java and run with
/// the rights of this process.
///
/// Thread-safe. Only one query runs at a time, and others wait; [#cancel()] and [#close()] may be called meanwhile. A session that is never
/// closed keeps its classes and rows in memory.
public final class EngineSession implements LiveSession {

    private final ReentrantLock lock = new ReentrantLock();
    private final SessionSpec spec;
    private final SessionInfo info;
    // not used, but referenced: the loggers stay quiet only as long as there is a reference to them
    private final QuietLoggers loggers;
    private volatile QueryRun running;
    private volatile LiveEngine engine;
    private volatile boolean closing;

    private EngineSession(SessionSpec spec, LiveEngine engine, QuietLoggers loggers) {
        this.spec = spec;
        this.engine = engine;
        this.info = engine.info();
        this.loggers = loggers;
    }

    /// Compiles the classes, starts Hibernate, and creates and fills the tables. The first session in a process takes seconds.
    ///
    /// @param listener is notified when a stage starts, on this thread
    /// @throws LiveException saying what is wrong with the sources, the mapping, the tables or the rows; all resources are released
    public static EngineSession open(SessionSpec spec, BootListener listener) {
        try (CompilerFiles files = new CompilerFiles()) {
            return open(spec, listener, new PrintedText(), null, files);
        }
    }

    /// @param printed receives the output of the user's code
    /// @param files is not closed
    /// @param before a session whose classes and rows may be reused, and which is not changed; null for none
    static EngineSession open(SessionSpec spec, BootListener listener, PrintedText printed, EngineSession before, CompilerFiles files) {
        Objects.requireNonNull(listener, "listener");
        QuietLoggers loggers = QuietLoggers.install();
        return new EngineSession(spec, new SessionBoot(spec, listener, printed, before == null ? null : before.engine, files).boot(),
                loggers);
    }

    @Override
    public QueryResult hql(String text, Map<String, String> parameters, QueryOptions options) {
        return run(LiveProblem.Kind.HQL, text, options,
                (live, run) -> live.hql().run(text, parameters, options, run).with(run, options.offset()));
    }

    @Override
    public QueryResult sql(String text, Map<String, String> parameters, QueryOptions options) {
        return run(LiveProblem.Kind.SQL, text, options,
                (live, run) -> live.sql().run(text, parameters, options).with(run, options.offset()));
    }

    @Override
    public List<String> parameters(Language language, String text) {
        return locked(live -> switch (language) {
            case HQL -> live.hql().parameters(text);
            case SQL, JAVA -> ParameterNames.of(language, text);
        });
    }

    @Override
    public SnippetResult java(String code, QueryOptions options) {
        return run(LiveProblem.Kind.JAVA, code, options, (live, run) -> live.java().run(code, run));
    }

    @Override
    public List<Completion> complete(String code, int caret) {
        return locked(live -> live.java().complete(code, caret));
    }

    @Override
    public SessionObjects objects() {
        return locked(live -> live.javaIfStarted().map(JavaConsole::objects).orElse(SessionObjects.NONE));
    }

    @Override
    public void resetJava() {
        locked(live -> {
            live.resetJava();
            return null;
        });
    }

    @Override
    public Expansion expand(long result, int row, List<String> path) {
        return run(LiveProblem.Kind.HQL, "", QueryOptions.DEFAULT, (live, run) -> live.hql().expand(result, row, path, run));
    }

    @Override
    public List<AlternativeRun> alternatives(NPlusOne finding, QueryOptions options) {
        return run(LiveProblem.Kind.HQL, finding.query(), options,
                (live, run) -> new Alternatives(live.mapping().factory()).run(finding, run));
    }

    @Override
    public List<StatementPlan> explain(Language language, String text, Map<String, String> parameters, boolean analyze,
            QueryOptions options) {
        return run(language == Language.SQL ? LiveProblem.Kind.SQL : LiveProblem.Kind.HQL, text, options, (live, run) -> {
            List<SqlEvent> statements = language == Language.SQL
                    ? List.of(live.sql().prepared(text, parameters))
                    : live.hql().tried(text, parameters, options, run);
            return live.explainer().explain(statements, analyze);
        });
    }

    @Override
    public StatementPlan explain(SqlEvent statement, QueryOptions options) {
        return run(LiveProblem.Kind.SQL, statement.sql(), options,
                (live, run) -> live.explainer().explain(List.of(statement), true).getFirst());
    }

    @Override
    public DataPage data(String entity, String orderBy, boolean descending, String search, QueryOptions options) {
        return run(LiveProblem.Kind.DATA, "", options, (live, run) -> live.data().page(entity, orderBy, descending, search, options));
    }

    @Override
    public List<Lookup> lookups(String entity, String search, int most) {
        return run(LiveProblem.Kind.DATA, "", QueryOptions.DEFAULT, (live, run) -> live.data().lookups(entity, search, most));
    }

    @Override
    public DataChange setCell(RowId row, String column, Cell value) {
        return run(LiveProblem.Kind.DATA, "", QueryOptions.DEFAULT, (live, run) -> live.data().set(row, column, value, run));
    }

    @Override
    public DataChange addRow(String entity, Map<String, Cell> values) {
        return run(LiveProblem.Kind.DATA, "", QueryOptions.DEFAULT, (live, run) -> live.data().add(entity, values, run));
    }

    @Override
    public DataChange deleteRow(RowId row) {
        return run(LiveProblem.Kind.DATA, "", QueryOptions.DEFAULT, (live, run) -> live.data().delete(row, run));
    }

    @Override
    public DataChange commitData() {
        return run(LiveProblem.Kind.DATA, "", QueryOptions.DEFAULT, (live, run) -> live.data().commit(run));
    }

    @Override
    public void rollbackData() {
        locked(live -> {
            live.data().rollback();
            return null;
        });
    }

    @Override
    public void cancel() {
        QueryRun run = running;
        if (run != null) {
            run.cancel();
        }
    }

    @Override
    public Catalogue catalogue() {
        return read(live -> {
            Connection connection = live.database().catalogue();
            return CatalogueReader.of(connection).read(connection);
        });
    }

    @Override
    public List<TableCount> rowCounts() {
        return read(live -> {
            try (Connection connection = live.database().users().getConnection()) {
                return RowCounts.of(connection);
            }
        });
    }

    @Override
    public SessionInfo info() {
        return info;
    }

    @Override
    public void createSchema() {
        manage(live -> live.mapping().createSchema(owner(live)));
    }

    @Override
    public void dropSchema() {
        manage(live -> live.mapping().dropSchema(owner(live)));
    }

    private void manage(Consumer<LiveEngine> work) {
        if (!info.writable()) {
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.SCHEMA, "The session is read-only. Allow changes first."));
        }
        locked(live -> {
            try {
                live.hql().close();
                live.resetJava();
                live.data().close();
                work.accept(live);
                live.database().grantRows();
                live.markRowsChanged();
                return null;
            } catch (RuntimeException | SQLException e) {
                throw new LiveException(new MappingFaults(spec).explain(e, LiveProblem.Kind.SCHEMA));
            }
        });
    }

    private static Connection owner(LiveEngine live) {
        try {
            return live.database().owner();
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SCHEMA, SqlFault.of(e).message()));
        }
    }

    @Override
    public BootTimings timings() {
        return info.timings();
    }

    /// Stops the running query and releases the database, the classes and all other resources. Closing again has no effect.
    @Override
    public void close() {
        closing = true;
        cancel();
        lock.lock();
        try {
            LiveEngine live = engine;
            engine = null;
            if (live != null) {
                live.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /// A connection of the user that queries run as.
    Connection userConnection() throws SQLException {
        return live().database().users().getConnection();
    }

    ClassLoader classLoader() {
        return live().loader();
    }

    String databaseUrl() {
        return live().database().url();
    }

    private <T> T run(LiveProblem.Kind kind, String text, QueryOptions options, Work<T> work) {
        lock.lock();
        try {
            LiveEngine live = live();
            QueryRun run = new QueryRun(options);
            live.trace().begin(run);
            running = run;
            Runnable watched = live.watchdog().watch(run);
            try {
                if (closing) {
                    throw closed();
                }
                T result = work.run(live, run);
                if (result instanceof RowsChanged rows && rows.changedRows()) {
                    live.markRowsChanged();
                }
                return result;
            } catch (LiveException e) {
                throw e;
            } catch (RuntimeException | SQLException | LinkageError | StackOverflowError e) {
                throw new LiveException(List.of(QueryFaults.explain(e, kind, text, run, options)), run.events());
            } finally {
                running = null;
                watched.run();
                run.end();
                live.trace().end();
            }
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(Reading<T> reading) {
        lock.lock();
        try {
            return reading.read(live());
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "The catalogue cannot be read. " + SqlFault.of(e).message()));
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Function<LiveEngine, T> work) {
        lock.lock();
        try {
            return work.apply(live());
        } finally {
            lock.unlock();
        }
    }

    private LiveEngine live() {
        LiveEngine live = engine;
        if (live == null) {
            throw closed();
        }
        return live;
    }

    private static LiveException closed() {
        return new LiveException(LiveProblem.of(LiveProblem.Kind.CANCELLED, "The session is closed. Start it again to run a query."));
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(LiveEngine live, QueryRun run) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(LiveEngine live) throws SQLException;
    }
}
