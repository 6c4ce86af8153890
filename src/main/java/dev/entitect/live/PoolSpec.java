package dev.entitect.live;

import java.time.Duration;
import java.util.Optional;

/// What a pool of connections to a database is made of.
///
/// @param name        for logs
/// @param driver      class of the JDBC driver
/// @param url         JDBC URL without credentials
/// @param user        empty for none
/// @param password    empty for none
/// @param minimumIdle        connections that stay open, 0 or more
/// @param maximumPoolSize        connections at one time, 1 or more
/// @param connectionTimeout    for a free connection
/// @param maxLifetime    after which a connection is replaced; empty for never
/// @param connectionInitSql       a statement that each new connection begins with; empty for none
/// @param keepalive   how often one that is not in use is tested; empty for never
public record PoolSpec(String name, String driver, String url, String user, String password, int minimumIdle, int maximumPoolSize,
        Duration connectionTimeout,
        Optional<Duration> maxLifetime,
        Optional<Duration> keepalive, String connectionInitSql) {

    /// No statement to begin with.
    public PoolSpec(String name, String driver, String url, String user, String password, int minimumIdle, int maximumPoolSize,
            Duration connectionTimeout,
            Optional<Duration> maxLifetime,
            Optional<Duration> keepalive) {
        this(name, driver, url, user, password, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime, keepalive, "");
    }

    /// The same with no connection open before one is asked for.
    public PoolSpec lazily() {
        return new PoolSpec(name, driver, url, user, password, 0, maximumPoolSize, connectionTimeout, maxLifetime, keepalive,
                connectionInitSql);
    }

    /// The same database as another user.
    public PoolSpec as(String otherUser, String otherPassword) {
        return new PoolSpec(name, driver, url, otherUser, otherPassword, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime,
                keepalive, connectionInitSql);
    }

    /// @param statement that each new connection begins with
    public PoolSpec at(String otherUrl, String statement) {
        return new PoolSpec(name, driver, otherUrl, user, password, minimumIdle, maximumPoolSize, connectionTimeout, maxLifetime, keepalive,
                statement);
    }

    /// A password has no place in logs.
    @Override
    public String toString() {
        return "PoolSpec[" + name + ", " + url + "]";
    }
}
