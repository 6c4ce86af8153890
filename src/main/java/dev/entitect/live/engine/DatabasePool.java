package dev.entitect.live.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.PoolSpec;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;

/// A pool of connections to a database. Closing it closes them all and ends its threads. Safe to use from any thread.
public final class DatabasePool implements AutoCloseable {

    /// Hikari refuses shorter times.
    private static final Duration SHORTEST_LIFETIME = Duration.ofSeconds(30);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);
    /// Connections beyond those kept open go soon after they are given back.
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final HikariDataSource source;

    private DatabasePool(HikariDataSource source) {
        this.source = source;
    }

    /// @throws LiveException when the driver is missing or the database refuses
    public static DatabasePool open(PoolSpec spec) {
        return open(spec, false);
    }

    /// @param readOnly asks the database to refuse changes
    static DatabasePool open(PoolSpec spec, boolean readOnly) {
        try {
            Class.forName(spec.driver(), false, DatabasePool.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "The driver " + spec.driver()
                    + " is missing. Where it does not come with Entitect, put its jar into the folder lib of the installation, and start "
                    + "again."));
        }
        try {
            HikariConfig config = config(spec);
            // SQLite decides on it before a connection opens; its first statement sees to it
            config.setReadOnly(readOnly && spec.connectionInitSql().isEmpty());
            return new DatabasePool(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException refused) {
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.SQL, sentence(refused.getCause() == null ? refused : refused.getCause())));
        }
    }

    static HikariConfig config(PoolSpec spec) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(spec.name());
        config.setDriverClassName(spec.driver());
        config.setJdbcUrl(spec.url());
        if (!spec.user().isEmpty()) {
            config.setUsername(spec.user());
            config.setPassword(spec.password());
        }
        if (!spec.connectionInitSql().isEmpty()) {
            config.setConnectionInitSql(spec.connectionInitSql());
        }
        config.setMaximumPoolSize(spec.maximumPoolSize());
        config.setMinimumIdle(spec.minimumIdle());
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionTimeout(longer(spec.connectionTimeout(), SHORTEST_WAIT));
        config.setMaxLifetime(spec.maxLifetime().map(maxLifetime -> longer(maxLifetime, SHORTEST_LIFETIME)).orElse(0L));
        config.setKeepaliveTime(spec.keepalive().map(Duration::toMillis).orElse(0L));
        // a pool that opens nothing has nothing to fail on before it is asked
        config.setInitializationFailTimeout(spec.minimumIdle() == 0 ? -1 : 1);
        return config;
    }

    private static long longer(Duration one, Duration other) {
        return Math.max(one.toMillis(), other.toMillis());
    }

    /// Borrows a connection and asks the database who it is.
    ///
    /// @return product and version
    /// @throws LiveException when there is no connection to be had
    public String ask() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
        } catch (SQLException refused) {
            // the pool tells of its waiting; why it had to wait stands in the cause
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.SQL, sentence(refused.getCause() instanceof SQLException cause ? cause : refused)));
        }
    }

    /// For the rest of the live part.
    HikariDataSource source() {
        return source;
    }

    private static String sentence(Throwable refused) {
        String message = refused.getMessage() == null ? refused.toString() : refused.getMessage().lines().findFirst().orElse("").strip();
        return message.endsWith(".") ? message : message + ".";
    }

    @Override
    public void close() {
        source.close();
    }
}
