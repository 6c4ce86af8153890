package dev.entitect.live.engine;

import dev.entitect.live.BootListener;
import dev.entitect.live.BootStage;
import dev.entitect.live.BootTimings;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SeedTable;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.Target;
import dev.entitect.sql.SqlGate;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// Opens one session, stage by stage, and releases everything if a stage fails. For one use on one thread.
final class SessionBoot {

    private final SessionSpec spec;
    private final BootListener listener;
    private final PrintedText printed;
    private final LiveEngine before;
    private final CompilerFiles files;
    private SessionInfo.Rows rows = SessionInfo.Rows.OF_THE_DATABASE;
    private final MappingFaults faults;
    private final Map<BootStage, Long> begun = new EnumMap<>(BootStage.class);
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /// @param before the engine whose classes and rows may be reused; null for none
    /// @param files is not closed
    SessionBoot(SessionSpec spec, BootListener listener, PrintedText printed, LiveEngine before, CompilerFiles files) {
        this.before = before;
        this.files = files;
        this.printed = printed;
        this.spec = spec;
        this.listener = listener;
        this.faults = new MappingFaults(spec);
    }

    LiveEngine boot() {
        boolean booted = false;
        try {
            LiveEngine engine = engine();
            booted = true;
            return engine;
        } finally {
            if (!booted) {
                undo();
            }
        }
    }

    private LiveEngine engine() {
        begin(BootStage.COMPILE);
        Compiled classes = SourceCompiler.compile(spec.sources(), before == null ? Compiled.NOTHING : before.compiled(), files);
        ModelClassLoader loader = new ModelClassLoader(classes.all());

        begin(BootStage.MAPPING);
        Compiled compiled = withProxies(classes, loader);
        LiveDatabase database = database();
        SqlTrace trace = new SqlTrace();
        DataSource users = trace.listenTo(new GatedConnections(database.users(), new SqlGate(database.dialect(), database.writable()),
                database.writable()));
        ModelMapping mapping = mapping(loader, database, users);
        CauseListeners.listen(mapping.factory(), trace);

        begin(BootStage.SCHEMA);
        if (database.memory()) {
            createSchema(mapping, database);
        }
        grantRows(database);

        begin(BootStage.SEED);
        if (database.memory()) {
            seed(mapping, database);
        }

        return new LiveEngine(compiled, loader, database, mapping, trace,
                new HqlConsole(mapping.factory(), new ColumnRanks(spec.columnOrder())),
                new SqlConsole(users, database.dialect(), database.writable()),
                new DataConsole(mapping.factory(), new ColumnRanks(spec.columnOrder())), new Explainer(users), imports(loader), printed,
                info(database));
    }

    private Compiled withProxies(Compiled classes, ModelClassLoader loader) {
        Set<String> known = classes.proxies().keySet();
        List<String> without = spec.managedClasses().stream().filter(name -> !known.contains(ProxyClasses.nameFor(name))).toList();
        Compiled compiled = classes.withProxies(ProxyClasses.of(without, loader));
        loader.offerProxies(compiled.proxies());
        return compiled;
    }

    private List<String> imports(ModelClassLoader loader) {
        return spec.sources().stream().map(SourceFile::className).filter(loader::compiled).toList();
    }

    private LiveDatabase database() {
        try {
            LiveDatabase database = switch (spec.target()) {
                case Target.Memory memory -> MemoryDatabase.create();
                case Target.Server server -> ServerDatabase.open(server);
            };
            opened.push(database);
            return database;
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SCHEMA, "The database cannot be started. " + SqlFault.of(e).message()));
        }
    }

    private SessionInfo info(LiveDatabase database) {
        try (Connection connection = database.users().getConnection()) {
            DatabaseMetaData metadata = connection.getMetaData();
            return new SessionInfo(timings(),
                    metadata.getDatabaseProductName() + " " + metadata.getDatabaseProductVersion().replaceFirst(" .*", ""), database.url(),
                    database.memory(), database.writable(), rows);
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SCHEMA, "The database does not answer. " + SqlFault.of(e).message()));
        }
    }

    private ModelMapping mapping(ModelClassLoader loader, LiveDatabase database, DataSource users) {
        for (String name : spec.managedClasses()) {
            if (!loader.compiled(name)) {
                throw new LiveException(faults.missing(name));
            }
        }
        try {
            ModelMapping mapping = ModelMapping.boot(spec, loader, database, users);
            opened.push(mapping);
            return mapping;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            throw new LiveException(faults.explain(e, LiveProblem.Kind.MAPPING));
        }
    }

    private void createSchema(ModelMapping mapping, LiveDatabase database) {
        try {
            mapping.createSchema(database.owner());
        } catch (RuntimeException | SQLException e) {
            throw new LiveException(faults.explain(e, LiveProblem.Kind.SCHEMA));
        }
    }

    private void grantRows(LiveDatabase database) {
        try {
            database.grantRows();
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SCHEMA,
                    "Rights cannot be granted to the user that queries run as. " + SqlFault.of(e).message()));
        }
    }

    private void seed(ModelMapping mapping, LiveDatabase database) {
        try {
            SeedLoader loader = new SeedLoader(database.owner());
            boolean changed = before != null && before.database().memory() && before.rowsChanged() && !spec.moves().isEmpty();
            if (changed && RowMigrator.move(before.database().owner(), database.owner(), spec.moves())) {
                rows = SessionInfo.Rows.KEPT;
                loader.load(numbered(), mapping.idSequences());
                return;
            }
            rows = changed ? SessionInfo.Rows.DID_NOT_FIT : SessionInfo.Rows.OF_THE_MODEL;
            loader.load(spec.rows(), mapping.idSequences());
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SEED, "The rows cannot be inserted. " + SqlFault.of(e).message()));
        }
    }

    /// The tables without their rows, to set identity columns and sequences past existing rows.
    private List<SeedTable> numbered() {
        return spec.moves().stream().filter(move -> !move.identityColumns().isEmpty())
                .map(move -> new SeedTable(move.schema(), move.table(), List.of(), List.of(), move.identityColumns())).toList();
    }

    private void begin(BootStage stage) {
        begun.put(stage, System.nanoTime());
        listener.entered(stage);
    }

    private BootTimings timings() {
        long now = System.nanoTime();
        return new BootTimings(
                between(begun.get(BootStage.COMPILE), begun.get(BootStage.MAPPING)),
                between(begun.get(BootStage.MAPPING), begun.get(BootStage.SCHEMA)),
                between(begun.get(BootStage.SCHEMA), begun.get(BootStage.SEED)),
                between(begun.get(BootStage.SEED), now));
    }

    private static Duration between(long start, long end) {
        return Duration.ofNanos(end - start);
    }

    private void undo() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                // the original failure matters more than a failure to clean up
            }
        }
    }
}
