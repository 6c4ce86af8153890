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
/// @param kept        connections that stay open, 0 or more
/// @param most        connections at one time, 1 or more
/// @param patience    for a free connection
/// @param lifetime    after which a connection is replaced; empty for never
/// @param first       a statement that each new connection begins with; empty for none
/// @param keepalive   how often one that is not in use is tested; empty for never
public record PoolSpec(String name, String driver, String url, String user, String password, int kept, int most, Duration patience,
        Optional<Duration> lifetime,
        Optional<Duration> keepalive, String first) {

    /// No statement to begin with.
    public PoolSpec(String name, String driver, String url, String user, String password, int kept, int most, Duration patience,
            Optional<Duration> lifetime,
            Optional<Duration> keepalive) {
        this(name, driver, url, user, password, kept, most, patience, lifetime, keepalive, "");
    }

    /// The same with no connection open before one is asked for.
    public PoolSpec lazily() {
        return new PoolSpec(name, driver, url, user, password, 0, most, patience, lifetime, keepalive, first);
    }

    /// The same database as another user.
    public PoolSpec as(String otherUser, String otherPassword) {
        return new PoolSpec(name, driver, url, otherUser, otherPassword, kept, most, patience, lifetime, keepalive, first);
    }

    /// @param statement that each new connection begins with
    public PoolSpec at(String otherUrl, String statement) {
        return new PoolSpec(name, driver, otherUrl, user, password, kept, most, patience, lifetime, keepalive, statement);
    }

    /// A password has no place in logs.
    @Override
    public String toString() {
        return "PoolSpec[" + name + ", " + url + "]";
    }
}
