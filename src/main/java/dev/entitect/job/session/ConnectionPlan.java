package dev.entitect.job.session;

import dev.entitect.live.PoolSpec;
import dev.entitect.model.Connection;
import dev.entitect.model.value.ConnectionPool;
import java.time.Duration;
import java.util.Optional;

/// Turns a connection of a model into the pool that serves it.
public final class ConnectionPlan {

    /// How often idle connections are tested, if they are to be tested. The pool always tests a connection before it hands it out.
    private static final Duration KEEPALIVE = Duration.ofSeconds(30);

    private ConnectionPlan() {}

    /// @param password empty for none
    public static PoolSpec pool(Connection connection, Optional<String> password) {
        ConnectionPool pool = connection.pool();
        return new PoolSpec(connection.name(), connection.dialect().driver().className(), connection.url(), connection.user(),
                password.orElse(""),
                pool.size(),
                pool.size() + pool.overflow(), Duration.ofSeconds(pool.timeoutSeconds()),
                Optional.of(pool.recycleSeconds()).filter(seconds -> seconds > 0).map(Duration::ofSeconds),
                pool.prePing() && (pool.recycleSeconds() == 0 || pool.recycleSeconds() > KEEPALIVE.toSeconds())
                        ? Optional.of(KEEPALIVE)
                        : Optional.empty());
    }
}
