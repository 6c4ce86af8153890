package dev.entitect.live.engine;

import dev.entitect.live.BootListener;
import dev.entitect.live.BootStage;
import dev.entitect.live.BootTimings;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Boots one session, stage by stage, and takes everything down again if a stage fails. For one use on one thread.
final class SessionBoot {

    private final SessionSpec spec;
    private final BootListener listener;
    private final PrintedText printed;
    private final MappingFaults faults;
    private final Map<BootStage, Long> begun = new EnumMap<>(BootStage.class);
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    SessionBoot(SessionSpec spec, BootListener listener, PrintedText printed) {
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
        ModelClassLoader loader = new ModelClassLoader(SourceCompiler.compile(spec.sources()));

        begin(BootStage.MAPPING);
        LiveDatabase database = database();
        SqlTrace trace = new SqlTrace();
        DataSource users = trace.listenTo(database.users());
        ModelMapping mapping = mapping(loader, users);
        CauseListeners.listen(mapping.factory(), trace);

        begin(BootStage.SCHEMA);
        createSchema(mapping, database);

        begin(BootStage.SEED);
        seed(mapping, database);

        return new LiveEngine(loader, database, mapping, trace,
                new HqlConsole(mapping.factory(), new ColumnRanks(spec.columnOrder())), new SqlConsole(users), imports(loader), printed, timings());
    }

    private List<String> imports(ModelClassLoader loader) {
        return spec.sources().stream().map(SourceFile::className).filter(loader::compiled).toList();
    }

    private LiveDatabase database() {
        try {
            LiveDatabase database = LiveDatabase.create();
            opened.push(database);
            return database;
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SCHEMA, "The database cannot be started. " + H2Fault.of(e).message()));
        }
    }

    private ModelMapping mapping(ModelClassLoader loader, DataSource users) {
        for (String name : spec.managedClasses()) {
            if (!loader.compiled(name)) {
                throw new LiveException(faults.missing(name));
            }
        }
        try {
            ModelMapping mapping = ModelMapping.boot(spec, loader, users);
            opened.push(mapping);
            return mapping;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            throw new LiveException(faults.explain(e, LiveProblem.Kind.MAPPING));
        }
    }

    private void createSchema(ModelMapping mapping, LiveDatabase database) {
        try {
            mapping.createSchema(database.admin());
            database.grantRows();
        } catch (RuntimeException | SQLException e) {
            throw new LiveException(faults.explain(e, LiveProblem.Kind.SCHEMA));
        }
    }

    private void seed(ModelMapping mapping, LiveDatabase database) {
        try {
            new SeedLoader(database.admin()).load(spec.rows(), mapping.idSequences());
        } catch (SQLException e) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SEED, "The rows cannot be inserted. " + H2Fault.of(e).message()));
        }
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
                // what made the opening fail matters more than a failure to clean up after it
            }
        }
    }
}
