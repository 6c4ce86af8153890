package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionSecurityTest {

    private EngineSession session;

    @BeforeAll
    void open() {
        session = EngineSession.open(Blog.spec(), BootListener.NONE);
    }

    @AfterAll
    void close() {
        session.close();
    }

    /// The permissions of the database user, bypassing the console, which itself only allows reading and writing rows.
    @ParameterizedTest
    @ValueSource(strings = {
        "create alias shout as 'String shout(String s) { return s; }'",
        "create trigger t before insert on users call 'x.Y'",
        "create aggregate a for 'x.Y'",
        "select file_read('/etc/hostname')",
        "select file_write('x', '/tmp/entitect-never-written')",
        "select * from csvread('/etc/hostname')",
        "call csvwrite('/tmp/entitect-never-written', 'select 1')",
        "call link_schema('a', '', 'jdbc:h2:mem:other', '', '', 'PUBLIC')",
        "create linked table l('', 'jdbc:h2:mem:other', '', '', 'x')",
        "runscript from '/tmp/any.sql'",
        "script to '/tmp/entitect-never-written'",
        "backup to '/tmp/entitect-never-written'",
        "drop table users",
        "drop all objects",
        "create table mine(i int)",
        "alter table users add more int",
        "create user other password 'x' admin",
        "set db_close_delay -1",
        "shutdown"
    })
    void theDatabaseDeniesTheUser(String sql) throws SQLException {
        try (Connection connection = session.userConnection(); Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(((SQLException) e).getErrorCode()).isIn(90040, 90096));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create alias shout as 'String shout(String s) { return s; }'",
        "select file_read('/etc/hostname')",
        "select file_write('x', '/tmp/entitect-never-written')",
        "select * from csvread('/etc/hostname')",
        "runscript from '/tmp/any.sql'",
        "script",
        "drop table users",
        "SET PASSWORD 'mine'",
        "set @x 1",
        "/* hidden */ set query_timeout 0",
        "-- hidden\n set query_timeout 0",
        "(set query_timeout 0)",
        "alter user \"model\" set password 'mine'",
        "execute immediate 'set password ''mine'''",
        "create local temporary table mine(i int)",
        "truncate table comment",
        "commit",
        "select 1; set password 'mine'"
    })
    void theConsoleOnlyReadsAndWritesRows(String sql) {
        assertThatThrownBy(() -> session.sql(sql, QueryOptions.DEFAULT)).isInstanceOf(LiveException.class)
                .satisfies(e -> assertThat(((LiveException) e).problems().getFirst().kind()).isEqualTo(LiveProblem.Kind.SQL));

        assertThat(session.hql("from User", QueryOptions.DEFAULT).rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select function('file_read', '/etc/hostname')",
        "select function('file_read', '/etc/hostname', 'UTF-8') from User",
        "select sql('file_read(''/etc/hostname'')') from User",
        "update User set name = function('file_read', '/etc/hostname', 'UTF-8')"
    })
    void hqlCannotReadFiles(String hql) {
        assertThatThrownBy(() -> session.hql(hql, QueryOptions.DEFAULT)).isInstanceOf(LiveException.class)
                .hasMessageContaining("not allowed");
    }

    @Test
    void aDeniedFunctionWritesNothing(@TempDir Path directory) {
        Path target = directory.resolve("written");

        assertThatThrownBy(() -> session.hql("select function('file_write', 'x', '" + target + "')", QueryOptions.DEFAULT))
                .isInstanceOf(LiveException.class);
        assertThat(Files.exists(target)).isFalse();
    }
}
