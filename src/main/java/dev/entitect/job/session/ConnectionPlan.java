package dev.entitect.job.session;

import dev.entitect.live.PoolSpec;
import dev.entitect.model.Connection;
import dev.entitect.model.value.ConnectionPool;
import java.time.Duration;
import java.util.Optional;

/// Turns a connection of a model into the pool that serves it.
public final class ConnectionPlan {

    /// How often a connection that is not in use is tested when it is to be tested at all. Before it is handed out the pool always looks
    /// whether it still lives.
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
