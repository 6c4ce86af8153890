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
import org.h2.api.ErrorCode;

/// A connection pool. Closing it closes all connections and ends its threads. Thread-safe.
public final class DatabasePool implements AutoCloseable {

    /// Hikari rejects shorter times.
    private static final Duration MIN_LIFETIME = Duration.ofSeconds(30);
    private static final Duration MIN_TIMEOUT = Duration.ofMillis(250);
    /// Extra connections are closed soon after they are returned.
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final HikariDataSource source;

    private DatabasePool(HikariDataSource source) {
        this.source = source;
    }

    /// Opens a pool that is only asked what it reaches: its connections change nothing and create no database.
    ///
    /// @throws LiveException if the address is not allowed, the driver is missing, or the connection fails
    public static DatabasePool open(PoolSpec spec) {
        return open(SafeConnections.of(spec, false), SafeConnections.isReadOnly(SafeConnections.dialect(spec), false));
    }

    /// @param readOnly makes connections read-only
    static DatabasePool open(PoolSpec spec, boolean readOnly) {
        try {
            Class.forName(spec.driver(), false, DatabasePool.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "The driver " + spec.driver()
                    + " is missing. If it does not come with Entitect, put its jar into the folder lib of the installation and restart "
                    + "Entitect."));
        }
        try {
            HikariConfig config = config(spec);
            config.setReadOnly(readOnly);
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
        config.setConnectionTimeout(longer(spec.connectionTimeout(), MIN_TIMEOUT));
        config.setMaxLifetime(spec.maxLifetime().map(maxLifetime -> longer(maxLifetime, MIN_LIFETIME)).orElse(0L));
        config.setKeepaliveTime(spec.keepalive().map(Duration::toMillis).orElse(0L));
        // a pool without idle connections must not fail on creation
        config.setInitializationFailTimeout(spec.minimumIdle() == 0 ? -1 : 1);
        return config;
    }

    private static long longer(Duration one, Duration other) {
        return Math.max(one.toMillis(), other.toMillis());
    }

    /// Borrows a connection and reads the name and version of the database.
    ///
    /// @return product and version
    /// @throws LiveException if no connection is available
    public String ask() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
        } catch (SQLException refused) {
            // the pool only reports a timeout; its reason is in the cause
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.SQL, sentence(refused.getCause() instanceof SQLException cause ? cause : refused)));
        }
    }

    /// For other classes of this package.
    HikariDataSource source() {
        return source;
    }

    private static String sentence(Throwable refused) {
        if (refused instanceof SQLException sql && (sql.getErrorCode() == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1
                || String.valueOf(refused.getMessage()).contains("SQLITE_CANTOPEN"))) {
            return "There is no database file at this address, or it cannot be opened.";
        }
        String message = refused.getMessage() == null ? refused.toString() : refused.getMessage().lines().findFirst().orElse("").strip();
        return message.endsWith(".") ? message : message + ".";
    }

    @Override
    public void close() {
        source.close();
    }
}
