package dev.entitect.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.dialect.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "postgresql://u:p%40ss@h:5432/db | POSTGRESQL | jdbc:postgresql://h:5432/db | u | p@ss",
        "postgresql+psycopg2://scott:tiger@localhost/test?sslmode=require | POSTGRESQL | jdbc:postgresql://localhost/test?sslmode=require "
                + "| scott | tiger",
        "postgres://h/db | POSTGRESQL | jdbc:postgresql://h/db | - | -",
        "postgresql+asyncpg://u@[::1]:5433/db | POSTGRESQL | jdbc:postgresql://[::1]:5433/db | u | -",
        "postgresql://u:a+b@/db | POSTGRESQL | jdbc:postgresql://localhost/db | u | a+b",
        "postgresql://u:p@ss@h/db | POSTGRESQL | jdbc:postgresql://h/db | u | p@ss",
        "mysql+pymysql://root:%C3%A4%2F%25@db:3306/shop | MYSQL | jdbc:mysql://db:3306/shop | root | ä/%",
        "mariadb://app@db/shop | MARIADB | jdbc:mariadb://db/shop | app | -",
        "sqlite:///./app.db | SQLITE | jdbc:sqlite:./app.db | - | -",
        "sqlite:///app.db | SQLITE | jdbc:sqlite:app.db | - | -",
        "sqlite:////var/lib/app.db | SQLITE | jdbc:sqlite:/var/lib/app.db | - | -",
        "sqlite:///C:/data/app.db | SQLITE | jdbc:sqlite:C:/data/app.db | - | -",
        "sqlite:///:memory: | SQLITE | jdbc:sqlite::memory: | - | -",
        "sqlite:// | SQLITE | jdbc:sqlite::memory: | - | -",
        "sqlite+aiosqlite:///./app.db | SQLITE | jdbc:sqlite:./app.db | - | -"})
    void sqlAlchemyUrlsAreParsed(String text, Dialect dialect, String jdbc, String user, String password) {
        assertThat(ConnectionUrl.parse(text))
                .isEqualTo(new ConnectionUrl(dialect, jdbc, Optional.ofNullable(user), Optional.ofNullable(password)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1;USER=sa;PASSWORD=p%40 | H2 | jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1 | sa | p%40",
        "jdbc:h2:file:./data/shop | H2 | jdbc:h2:file:./data/shop | - | -",
        "jdbc:h2:tcp://localhost/~/shop;user=sa | H2 | jdbc:h2:tcp://localhost/~/shop | sa | -",
        "jdbc:postgresql://h:5432/db?user=u&password=p%40ss&ssl=true | POSTGRESQL | jdbc:postgresql://h:5432/db?ssl=true | u | p@ss",
        "jdbc:postgresql://u:p@h1,h2:5433/db | POSTGRESQL | jdbc:postgresql://h1,h2:5433/db | u | p",
        "jdbc:postgresql:db | POSTGRESQL | jdbc:postgresql:db | - | -",
        "jdbc:mysql://root:secret@h/db?useSSL=false | MYSQL | jdbc:mysql://h/db?useSSL=false | root | secret",
        "jdbc:mariadb://h/db?user=u | MARIADB | jdbc:mariadb://h/db | u | -",
        "jdbc:sqlite::memory: | SQLITE | jdbc:sqlite::memory: | - | -"})
    void credentialsAreExtractedFromJdbcUrls(String text, Dialect dialect, String jdbc, String user, String password) {
        assertThat(ConnectionUrl.parse(text))
                .isEqualTo(new ConnectionUrl(dialect, jdbc, Optional.ofNullable(user), Optional.ofNullable(password)));
    }

    @ParameterizedTest
    @CsvSource({"postgresql://u@h:5432/db", "postgresql://h/db?sslmode=require", "mysql+pymysql://root@db:3306/shop",
        "mariadb+pymysql://db/shop", "sqlite:///./app.db",
        "sqlite:////var/lib/app.db", "sqlite:///:memory:", "postgresql://a%40b@h/db"})
    void aParsedUrlIsPrintedUnchanged(String text) {
        ConnectionUrl url = ConnectionUrl.parse(text);

        assertThat(ConnectionUrl.sqlAlchemy(url.dialect(), url.jdbc(), url.user().orElse(""))).contains(text);
    }

    @Test
    void h2HasNoSqlAlchemyUrl() {
        assertThat(ConnectionUrl.sqlAlchemy(Dialect.H2, "jdbc:h2:mem:a", "sa")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "oracle://u@h/db | \"oracle\" is not a supported database",
        "jdbc:db2://h/db | \"db2\" is not a supported database",
        "db.example.org | is not a database address",
        "postgresql://u:p%4@h/db | two hexadecimal digits",
        "postgresql://u:a/b@h/db | as %2F",
        "sqlite://app.db | write sqlite:///app.db",
        "jdbc:postgresql: | the host or database is missing",
        "'' | The address is empty"})
    void parseErrorsAreExplained(String text, String sentence) {
        assertThatThrownBy(() -> ConnectionUrl.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(sentence);
    }

    @Test
    void noLogOrErrorMessageContainsThePassword() {
        assertThat(ConnectionUrl.parse("postgresql://u:hunter2@h/db").toString()).doesNotContain("hunter2");
        assertThatThrownBy(() -> ConnectionUrl.parse("postgresqlu:hunter2@h/db"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("hunter2"));
    }
}
