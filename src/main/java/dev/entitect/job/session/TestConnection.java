package dev.entitect.job.session;

import dev.entitect.live.LiveException;
import dev.entitect.live.PoolSpec;
import dev.entitect.live.engine.DatabasePool;
import dev.entitect.model.Connection;
import java.util.Optional;

/// Tests a connection: opens its pool, asks the database for its product and version, and closes everything again.
public final class TestConnection {

    /// @param sentence for the user
    public record Answer(boolean reached, String sentence) {}

    private TestConnection() {}

    /// Waits for the database to answer, for at most the connection timeout of the pool.
    ///
    /// @param password empty for none
    public static Answer run(Connection connection, Optional<String> password) {
        PoolSpec spec = ConnectionPlan.pool(connection, password).lazily();
        if (!hasDriver(spec)) {
            return new Answer(false,
                    "Entitect does not include the driver for this database: put " + connection.dialect().driver().artifact()
                            + ".jar into the folder lib of the installation and restart Entitect.");
        }
        try (DatabasePool pool = DatabasePool.open(spec)) {
            return new Answer(true, "Reached " + pool.ask() + ".");
        } catch (LiveException refused) {
            return new Answer(false, refused.problems().getFirst().message());
        }
    }

    private static boolean hasDriver(PoolSpec spec) {
        try {
            Class.forName(spec.driver(), false, TestConnection.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
