package dev.entitect.live.engine;

import dev.entitect.dialect.AccessPolicy;
import dev.entitect.dialect.ConnectionOptions;
import dev.entitect.dialect.Dialect;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.PoolSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Settings of connections by which drivers and servers hold what a session promises: only one statement at a time, no files of this
/// machine, and no changes in a read-only session. They follow the settings of the address, so that they win over them. Stateless.
final class SafeConnections {

    private SafeConnections() {}

    /// @throws LiveException if the address must not be connected to
    static Dialect dialect(PoolSpec spec) {
        ConnectionOptions.reasonAgainst(spec.url()).ifPresent(reason -> {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, reason));
        });
        return Dialect.ofScheme(spec.url().split(":", 3)[1]).orElseThrow();
    }

    /// The pool with safe settings. On H2 the rights of its user hold most of them instead.
    ///
    /// @param writable whether rows and tables may be changed; if not, no database is created either
    /// @throws LiveException if the address must not be connected to
    static PoolSpec of(PoolSpec spec, boolean writable) {
        Dialect dialect = dialect(spec);
        if (dialect == Dialect.H2) {
            boolean creates = writable || spec.url().toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:");
            return creates ? spec : spec.at(spec.url() + ";IFEXISTS=TRUE", spec.connectionInitSql());
        }
        if (dialect == Dialect.SQLITE && !writable) {
            requireFile(spec.url());
        }
        AccessPolicy access = dialect.access();
        String url = Stream.of(access.safeOptions(), writable ? "" : access.readOnlyOptions()).filter(options -> !options.isEmpty())
                .reduce(spec.url(), (before, options) -> before + (before.contains("?") ? "&" : "?") + options);
        return spec.at(url, writable ? "" : access.readOnlyStatement());
    }

    /// Whether the pool makes its connections read-only: where the driver then tells the server.
    static boolean isReadOnly(Dialect dialect, boolean writable) {
        return !writable && (dialect == Dialect.POSTGRESQL || dialect == Dialect.SQLITE);
    }

    /// A missing file is reported at once; the pool would try to open it until its timeout.
    private static void requireFile(String url) {
        String path = url.substring("jdbc:sqlite:".length()).split("\\?", 2)[0].replaceFirst("^file:(?://)?", "");
        if (!path.isEmpty() && !path.startsWith(":") && !Files.exists(Path.of(path))) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "There is no database file " + path + "."));
        }
    }
}
