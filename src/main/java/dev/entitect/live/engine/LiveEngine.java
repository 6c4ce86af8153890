package dev.entitect.live.engine;

import dev.entitect.live.SessionInfo;
import java.util.List;
import java.util.Optional;

/// All parts of a running session. A closed session clears it, so that a remaining reference does not keep classes in memory. Each part
/// documents its own thread safety.
final class LiveEngine implements AutoCloseable {

    private final Compiled compiled;
    private final ModelClassLoader loader;
    private final LiveDatabase database;
    private final ModelMapping mapping;
    private final SqlTrace trace;
    private final HqlConsole hql;
    private final SqlConsole sql;
    private final DataConsole data;
    private final Explainer explainer;
    private final List<String> imports;
    private final PrintedText printed;
    private final SessionInfo info;
    private final Watchdog watchdog = new Watchdog();
    private JavaConsole java;
    private boolean rowsChanged;

    /// @param imports binary names of the classes that are imported for Java snippets
    LiveEngine(Compiled compiled, ModelClassLoader loader, LiveDatabase database, ModelMapping mapping, SqlTrace trace, HqlConsole hql,
            SqlConsole sql, DataConsole data, Explainer explainer,
            List<String> imports,
            PrintedText printed, SessionInfo info) {
        this.compiled = compiled;
        this.loader = loader;
        this.database = database;
        this.mapping = mapping;
        this.trace = trace;
        this.hql = hql;
        this.sql = sql;
        this.data = data;
        this.explainer = explainer;
        this.imports = imports;
        this.printed = printed;
        this.info = info;
    }

    ModelClassLoader loader() {
        return loader;
    }

    LiveDatabase database() {
        return database;
    }

    ModelMapping mapping() {
        return mapping;
    }

    SqlTrace trace() {
        return trace;
    }

    HqlConsole hql() {
        return hql;
    }

    SqlConsole sql() {
        return sql;
    }

    DataConsole data() {
        return data;
    }

    Explainer explainer() {
        return explainer;
    }

    /// The classes that the next engine may reuse.
    Compiled compiled() {
        return compiled;
    }

    SessionInfo info() {
        return info;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /// Whether rows were changed since the session was opened.
    boolean rowsChanged() {
        return rowsChanged;
    }

    void markRowsChanged() {
        rowsChanged = true;
    }

    /// Starts the Java console on first use, since that takes a second.
    JavaConsole java() {
        if (java == null) {
            java = new JavaConsole(loader, mapping.factory(), imports, printed);
        }
        return java;
    }

    Optional<JavaConsole> javaIfStarted() {
        return Optional.ofNullable(java);
    }

    void resetJava() {
        if (java != null) {
            java.close();
            java = null;
        }
    }

    @Override
    public void close() {
        try (database; watchdog) {
            resetJava();
            hql.close();
            data.close();
            mapping.close();
        }
    }
}
