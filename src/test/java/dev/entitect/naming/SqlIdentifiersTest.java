package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlIdentifiersTest {

    private final SqlIdentifiers postgresql = SqlIdentifiers.of(EnumSet.of(Dialect.POSTGRESQL));
    private final SqlIdentifiers all = SqlIdentifiers.of(Set.of());

    @Test
    void plainNamesAreNotQuoted() {
        assertThat(all.quoted("user_profiles")).isEqualTo("user_profiles");
        assertThat(all.quoted("_x1")).isEqualTo("_x1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitPrice", "ORDERS", "größe", "my table", "1st", "a-b", "a$b", "имя"})
    void namesThatSqlWouldFoldOrMisreadAreQuoted(String name) {
        assertThat(postgresql.quoted(name)).isEqualTo("`" + name + "`");
    }

    @Test
    void reservedWordsDependOnTheTargets() {
        assertThat(postgresql.quoted("user")).isEqualTo("`user`");
        assertThat(postgresql.quoted("key")).isEqualTo("key");
        assertThat(SqlIdentifiers.of(EnumSet.of(Dialect.POSTGRESQL, Dialect.MARIADB)).quoted("key")).isEqualTo("`key`");
        assertThat(SqlIdentifiers.of(EnumSet.of(Dialect.MYSQL)).quoted("rank")).isEqualTo("`rank`");
        assertThat(SqlIdentifiers.of(EnumSet.of(Dialect.H2)).quoted("value")).isEqualTo("`value`");
        assertThat(SqlIdentifiers.of(EnumSet.of(Dialect.SQLITE)).quoted("index")).isEqualTo("`index`");
    }

    /// Checks with the database: of all words in any list, it rejects exactly those in its own list unless they are quoted.
    @ParameterizedTest
    @EnumSource
    void reservedWordsMatchThoseOfTheDatabase(DatabaseKind kind) throws SQLException {
        SqlIdentifiers identifiers = SqlIdentifiers.of(EnumSet.of(kind.dialect()));
        List<String> mismatches = new ArrayList<>();
        try (TestDatabase database = kind.open();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String word : ReservedWords.ofAnyDialect()) {
                if (identifiers.needsQuotes(word) == isAcceptedUnquoted(statement, word)) {
                    mismatches.add(word);
                }
            }
        }
        assertThat(mismatches).isEmpty();
    }

    private static boolean isAcceptedUnquoted(Statement statement, String word) throws SQLException {
        boolean accepted = true;
        for (String sql : List.of(
                "create table plain(%s integer, b integer)", "insert into plain(%s) values (1)",
                "select p.%s from plain p where p.%1$s is null",
                "select %s + 1 from plain where %1$s = 1 order by %1$s", "update plain set %s = 2 where %1$s = 1",
                "create index ix_plain on plain(%s)",
                "drop table if exists plain",
                "create table %s(b integer)", "insert into %s(b) values (1)", "select t.b from %s t", "update %s set b = 1",
                "delete from %s", "drop table %s")) {
            try {
                statement.execute(sql.formatted(word));
            } catch (SQLException refused) {
                accepted = false;
            }
        }
        return accepted;
    }

    @Test
    void shortenedNamesKeepTheirPrefixAndFitInBytes() {
        String greek = "α".repeat(40);

        assertThat(postgresql.shortened("a".repeat(63))).hasSize(63).doesNotContain("_");
        assertThat(postgresql.shortened("a".repeat(64))).isEqualTo("a".repeat(55) + "_7367");
        assertThat(postgresql.shortened(greek)).startsWith("α".repeat(29) + "_");
        assertThat(SqlIdentifiers.of(EnumSet.of(Dialect.MYSQL)).shortened(greek)).isEqualTo(greek);
        assertThat(postgresql.tooLongFor(greek)).contains(Dialect.POSTGRESQL);
        assertThat(postgresql.shortened("𝔘".repeat(60))).matches("𝔘+_[0-9a-f]{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a`b", "a\"b", "a'b", "a\\b", "a\nb", "a\u0000b", "a,b", " "})
    void someCharactersAreRejectedEvenInQuotes(String name) {
        assertThat(SqlIdentifiers.isUnusable(name)).isTrue();
        assertThat(SqlIdentifiers.isUnusable(SqlIdentifiers.usable(name))).isFalse();
    }

    @Test
    void constraintNamesAreNotQuoted() {
        assertThat(all.isUnusableForConstraint("uq_имя")).isFalse();
        assertThat(all.isUnusableForConstraint("Ix_Mixed")).isFalse();
        assertThat(all.isUnusableForConstraint("my index")).isTrue();
        assertThat(all.usableForConstraint("my index")).isEqualTo("my_index");
        assertThat(all.usableForConstraint("check")).isEqualTo("_check");
        assertThat(all.usableForConstraint("1st")).isEqualTo("_1st");
    }
}
