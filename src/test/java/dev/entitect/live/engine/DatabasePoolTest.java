package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.entitect.live.LiveException;
import dev.entitect.live.PoolSpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DatabasePoolTest {

    private static final String URL = "jdbc:h2:mem:pooltest";

    private static PoolSpec spec(String url, int minimumIdle, int maximumSize) {
        return new PoolSpec("Pool under test", "org.h2.Driver", url, "sa", "", minimumIdle, maximumSize, Duration.ofMillis(300),
                Optional.of(Duration.ofMinutes(30)), Optional.empty());
    }

    @Test
    void poolSettingsAreMappedToHikari() {
        HikariConfig config = DatabasePool
                .config(new PoolSpec("Staging", "org.h2.Driver", URL, "app", "secret", 5, 15, Duration.ofSeconds(30),
                        Optional.of(Duration.ofSeconds(1800)), Optional.of(Duration.ofSeconds(30))));

        assertThat(config.getMaximumPoolSize()).isEqualTo(15);
        assertThat(config.getMinimumIdle()).isEqualTo(5);
        assertThat(config.getConnectionTimeout()).isEqualTo(30_000);
        assertThat(config.getMaxLifetime()).isEqualTo(1_800_000);
        assertThat(config.getKeepaliveTime()).isEqualTo(30_000);
        assertThat(config.getUsername()).isEqualTo("app");
    }

    @Test
    void withoutRecyclingConnectionsHaveNoMaximumLifetime() {
        assertThat(DatabasePool
                .config(new PoolSpec("p", "org.h2.Driver", URL, "", "", 1, 1, Duration.ofSeconds(1), Optional.empty(), Optional.empty()))
                .getMaxLifetime()).isZero();
    }

    @Test
    void closingLeavesNoConnectionAndNoThread() throws Exception {
        try (DatabasePool pool = DatabasePool.open(spec(URL, 2, 3))) {
            assertThat(pool.ask()).startsWith("H2 2.");
            // the database exists as long as there is a connection to it
            try (Connection other = DriverManager.getConnection(URL + ";IFEXISTS=TRUE", "sa", "")) {
                assertThat(other.isValid(1)).isTrue();
            }
        }

        assertThatThrownBy(() -> DriverManager.getConnection(URL + ";IFEXISTS=TRUE", "sa", "").close()).isInstanceOf(SQLException.class);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (poolThreads() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(poolThreads()).isZero();
    }

    private static long poolThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("Pool under test")).count();
    }

    @Test
    void thePoolDoesNotExceedItsMaximumSize() throws SQLException {
        try (DatabasePool pool = DatabasePool.open(spec("jdbc:h2:mem:most", 1, 2));
                Connection one = pool.source().getConnection();
                Connection two = pool.source().getConnection()) {
            assertThat(one.isValid(1) && two.isValid(1)).isTrue();
            assertThatThrownBy(() -> pool.source().getConnection().close()).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    @Test
    void anUnreachableServerIsReportedInASentence() {
        PoolSpec unreachable = new PoolSpec("p", "org.postgresql.Driver", "jdbc:postgresql://localhost:1/db", "u", "", 0, 1,
                Duration.ofMillis(500), Optional.empty(), Optional.empty());

        try (DatabasePool pool = DatabasePool.open(unreachable)) {
            assertThatThrownBy(pool::ask).isInstanceOf(LiveException.class).hasMessageContaining("localhost:1").hasMessageEndingWith(".");
        }
    }

    @Test
    void aMissingDriverIsReportedInASentence() {
        assertThatThrownBy(() -> DatabasePool.open(
                new PoolSpec("p", "com.example.Driver", URL, "", "", 0, 1, Duration.ofSeconds(1), Optional.empty(), Optional.empty())))
                .isInstanceOf(LiveException.class).hasMessageStartingWith("The driver com.example.Driver is missing.")
                .hasMessageContaining("folder lib");
    }
}
