package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.dialect.ConnectionOptions;
import dev.entitect.dialect.Dialect;
import dev.entitect.live.LiveException;
import dev.entitect.live.PoolSpec;
import dev.entitect.live.engine.DatabasePool;
import dev.entitect.model.Connection;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.value.ConnectionPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void connectionsToBundledDatabasesSucceed() throws IOException {
        Path file = folder.resolve("app.db");

        assertThat(TestConnection.run(connection(Dialect.H2, "jdbc:h2:mem:testconnection"), Optional.empty()).sentence())
                .startsWith("Reached H2 2.");
        Files.createFile(file);
        assertThat(TestConnection.run(connection(Dialect.SQLITE, "jdbc:sqlite:" + file), Optional.empty()).sentence())
                .startsWith("Reached SQLite 3.");
    }

    @Test
    void askingForAFileThatIsMissingDoesNotCreateIt() throws IOException {
        Path sqlite = folder.resolve("typo.db");

        assertThat(TestConnection.run(connection(Dialect.SQLITE, "jdbc:sqlite:" + sqlite), Optional.empty()))
                .isEqualTo(new TestConnection.Answer(false, "There is no database file " + sqlite + "."));
        assertThat(TestConnection.run(connection(Dialect.H2, "jdbc:h2:" + folder.resolve("typo"))
                .withPool(new ConnectionPool(1, 0, 1, 1, false)), Optional.empty()))
                .isEqualTo(new TestConnection.Answer(false, "There is no database file at this address, or it cannot be opened."));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:h2:mem:a;INIT=RUNSCRIPT FROM 'http://x/y.sql'", "jdbc:h2:mem:a;init=create alias x as ''", "jdbc:h2:mem:a;TRACE_LEVEL_FILE=3",
        "jdbc:h2:mem:a;MODE=MySQL;DATABASE_EVENT_LISTENER='x.Y'", "jdbc:h2:mem:a\\;;INIT=x", "jdbc:h2:zip:/tmp/a.zip!/b",
        "jdbc:sqlite:a.db?enable_load_extension=true", "jdbc:sqlite::resource:http://x/y.db",
        "jdbc:sqlite:a.db?%65nable_load_extension=true",
        "jdbc:postgresql://h/d?socketFactory=x.Y&socketFactoryArg=z", "jdbc:postgresql://h/d?readOnlyMode=ignore",
        "jdbc:postgresql://h/d?options=-c%20default_transaction_read_only=off", "jdbc:postgresql://h/d?loggerFile=/tmp/x",
        "jdbc:postgresql://h/d?sslfactory=x.Y", "jdbc:mysql://h/d?allowLoadLocalInfile=true", "jdbc:mysql://h/d?autoDeserialize=true",
        "jdbc:mysql://h/d?queryInterceptors=x.Y", "jdbc:mysql://(host=h,allowLoadLocalInfile=true)/d",
        "jdbc:mysql://address=(host=h)(autoDeserialize=true)/d", "jdbc:mariadb://h/d?allowLocalInfile=true",
        "jdbc:mariadb://h/d?sessionVariables=x", "jdbc:mariadb://h/d?credentialType=x", "jdbc:derby:x;create=true", "http://x"
    })
    void addressesThatReachMoreThanTheirDatabaseAreRefused(String url) {
        PoolSpec pool = new PoolSpec("p", "org.h2.Driver", url, "", "", 0, 1, Duration.ofSeconds(1), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> DatabasePool.open(pool)).isInstanceOf(LiveException.class);
        assertThat(ConnectionOptions.reasonAgainst(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:h2:mem:a;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "jdbc:h2:~/test;AUTO_SERVER=TRUE", "jdbc:h2:tcp://h/~/test",
        "jdbc:sqlite:a.db",
        "jdbc:sqlite::memory:", "jdbc:sqlite:a.db?foreign_keys=true", "jdbc:postgresql://h:5432/d?sslmode=require&currentSchema=x",
        "jdbc:postgresql:d", "jdbc:mysql://h:3306/d?useSSL=false&serverTimezone=UTC&allowPublicKeyRetrieval=true",
        "jdbc:mariadb://h1,h2/d?connectTimeout=1000&sslMode=verify-full"
    })
    void usualAddressesAreAllowed(String url) {
        assertThat(ConnectionOptions.reasonAgainst(url)).isEmpty();
    }

    @Test
    void aDriverThatIsNotBundledIsReported() {
        TestConnection.Answer answer = TestConnection.run(connection(Dialect.MYSQL, "jdbc:mysql://localhost/db"), Optional.empty());

        assertThat(answer.reached()).isFalse();
        assertThat(answer.sentence()).contains("mysql-connector-j.jar", "folder lib");
    }
}
