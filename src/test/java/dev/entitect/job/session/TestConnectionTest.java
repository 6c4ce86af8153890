package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.live.PoolSpec;
import dev.entitect.model.Connection;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.value.ConnectionPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestConnectionTest {

    @TempDir
    private Path folder;

    private static Connection connection(Dialect dialect, String url) {
        return Connection.of(new ConnectionId("c"), "Staging", dialect, url);
    }

    @Test
    void theMaximumPoolSizeIsPoolSizePlusOverflow() {
        Connection connection = connection(Dialect.POSTGRESQL, "jdbc:postgresql://h/db").withUser("app")
                .withPool(new ConnectionPool(5, 10, 30, 1800, true));

        PoolSpec pool = ConnectionPlan.pool(connection, Optional.of("secret"));

        assertThat(pool).isEqualTo(
                new PoolSpec("Staging", "org.postgresql.Driver", "jdbc:postgresql://h/db", "app", "secret", 5, 15, Duration.ofSeconds(30),
                        Optional.of(Duration.ofMinutes(30)), Optional.of(Duration.ofSeconds(30))));
        assertThat(pool.toString()).doesNotContain("secret");
    }

    @Test
    void noRecyclingAndNoPingAreLeftUnset() {
        PoolSpec pool = ConnectionPlan.pool(connection(Dialect.H2, "jdbc:h2:mem:a").withPool(new ConnectionPool(1, 0, 1, 0, false)),
                Optional.empty());

        assertThat(pool.maxLifetime()).isEmpty();
        assertThat(pool.keepalive()).isEmpty();
    }

    @Test
    void connectionsToBundledDatabasesSucceed() {
        Path file = folder.resolve("app.db");

        assertThat(TestConnection.run(connection(Dialect.H2, "jdbc:h2:mem:testconnection"), Optional.empty()).sentence())
                .startsWith("Reached H2 2.");
        assertThat(TestConnection.run(connection(Dialect.SQLITE, "jdbc:sqlite:" + file), Optional.empty()).sentence())
                .startsWith("Reached SQLite 3.");
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void aDriverThatIsNotBundledIsReported() {
        TestConnection.Answer answer = TestConnection.run(connection(Dialect.MYSQL, "jdbc:mysql://localhost/db"), Optional.empty());

        assertThat(answer.reached()).isFalse();
        assertThat(answer.sentence()).contains("mysql-connector-j.jar", "folder lib");
    }
}
