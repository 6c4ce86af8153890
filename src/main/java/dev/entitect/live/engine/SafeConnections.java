package dev.entitect.live.engine;

import dev.entitect.dialect.ConnectionOptions;
import dev.entitect.dialect.Dialect;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.PoolSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Settings of connections by which drivers and servers hold what a session promises: only one statement at a time, no files of this
/// machine, and no changes in a read-only session. They follow the settings of the address, so that they win over them. Stateless.
///
/// <https://jdbc.postgresql.org/documentation/use/#connection-parameters>,
/// <https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-security.html>,
/// <https://mariadb.com/kb/en/about-mariadb-connector-j/>, <https://www.sqlite.org/pragma.html>.
final class SafeConnections {

    private static final String READ_ONLY = "set session transaction read only";

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
        return switch (dialect(spec)) {
            case H2 -> writable || spec.url().toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")
                    ? spec
                    : spec.at(spec.url() + ";IFEXISTS=TRUE", spec.connectionInitSql());
            // limit_attached: no statement opens another file; open_mode 1: the file is opened for reading only
            case SQLITE -> with(existing(spec, writable), "foreign_keys=true&limit_attached=0&busy_timeout=5000&enable_load_extension=false"
                    + (writable ? "" : "&open_mode=1"), "");
            case POSTGRESQL -> writable ? spec : with(spec, "readOnly=true&readOnlyMode=always", "");
            case MYSQL -> with(spec, "allowMultiQueries=false&allowLoadLocalInfile=false&allowUrlInLocalInfile=false&autoDeserialize=false",
                    writable ? "" : READ_ONLY);
            case MARIADB -> with(spec, "allowMultiQueries=false&allowLocalInfile=false", writable ? "" : READ_ONLY);
        };
    }

    /// Whether the pool makes its connections read-only: where the driver then tells the server.
    static boolean isReadOnly(Dialect dialect, boolean writable) {
        return !writable && (dialect == Dialect.POSTGRESQL || dialect == Dialect.SQLITE);
    }

    /// A missing file is told at once; the pool would try to open it until its timeout.
    private static PoolSpec existing(PoolSpec spec, boolean writable) {
        String path = spec.url().substring("jdbc:sqlite:".length()).split("\\?", 2)[0].replaceFirst("^file:(?://)?", "");
        if (!writable && !path.isEmpty() && !path.startsWith(":") && !Files.exists(Path.of(path))) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "There is no database file " + path + "."));
        }
        return spec;
    }

    private static PoolSpec with(PoolSpec spec, String options, String statement) {
        return spec.at(spec.url() + (spec.url().contains("?") ? "&" : "?") + options, statement);
    }
}
