package dev.entitect.live;

import java.time.Duration;
import java.util.Optional;

/// The settings of a connection pool.
///
/// @param name        for logs
/// @param driver      class of the JDBC driver
/// @param url         JDBC URL without credentials
/// @param user        empty for none
/// @param password    empty for none
/// @param minimumIdle number of connections kept open, 0 or more
/// @param maximumPoolSize maximum number of connections, 1 or more
/// @param connectionTimeout how long to wait for a free connection
/// @param maxLifetime age at which a connection is replaced; empty for never
/// @param connectionInitSql a statement that each new connection executes first; empty for none
/// @param keepalive how often an idle connection is tested; empty for never
public record PoolSpec(String name, String driver, String url, String user, String password, int minimumIdle, int maximumPoolSize,
        Duration connectionTimeout,
        Optional<Duration> maxLifetime,
        Optional<Duration> keepalive, String connectionInitSql) {

    /// Without an initial statement.
    public PoolSpec(String name, String driver, String url, String user, String password, int minimumIdle, int maximumPoolSize,
            Duration connectionTimeout,
            Optional<Duration> maxLifetime,
            Optional<Duration> keepalive) {
        this(name, driver, url, user, password, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime, keepalive, "");
    }

    /// The same, but no connection is opened before it is needed.
    public PoolSpec lazily() {
        return new PoolSpec(name, driver, url, user, password, 0, maximumPoolSize, connectionTimeout, maxLifetime, keepalive,
                connectionInitSql);
    }

    /// The same database as another user.
    public PoolSpec as(String otherUser, String otherPassword) {
        return new PoolSpec(name, driver, url, otherUser, otherPassword, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime,
                keepalive, connectionInitSql);
    }

    /// @param statement that each new connection executes first
    public PoolSpec at(String otherUrl, String statement) {
        return new PoolSpec(name, driver, otherUrl, user, password, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime, keepalive,
                statement);
    }

    /// Without the password, which must not be logged.
    @Override
    public String toString() {
        return "PoolSpec[" + name + ", " + url + "]";
    }
}
