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
/// @param keepalive   how often one that is not in use is tested; empty for never
public record PoolSpec(String name, String driver, String url, String user, String password, int kept, int most, Duration patience, Optional<Duration> lifetime,
                       Optional<Duration> keepalive) {

    /// The same with no connection open before one is asked for.
    public PoolSpec lazily() {
        return new PoolSpec(name, driver, url, user, password, 0, most, patience, lifetime, keepalive);
    }

    /// A password has no place in logs.
    @Override
    public String toString() {
        return "PoolSpec[" + name + ", " + url + "]";
    }
}
