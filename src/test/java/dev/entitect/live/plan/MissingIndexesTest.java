package dev.entitect.live.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingIndexesTest {

    private static TestDatabase database;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        database = DatabaseKind.H2.open();
        PlanTables.create(database);
        database.execute("create table \"odd Table\"(\"a b\" integer, x integer)", "create index ix_name on author(name)");
        connection = database.connect();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from post",
        "select count(*) from post",
        "select * from post order by votes",
        "select * from post where lower(title) = 'a'",
        "select * from post where votes + 1 = 3",
        "select * from post where title like '%a'",
        "select * from post where title not like 'a%'",
        "select * from post where votes <> 3",
        "select * from post where votes = id",
        "select * from post where votes = 1 or title = 'a'",
        "select * from post where not (votes = 1)",
        // for every post its author is looked up by primary key
        "select * from post p join author a on a.id = p.author_id",
        "select * from post p left join author a on a.id = p.author_id and p.votes = 3",
        "select * from author where name = 'a' and city = 'b'"})
    void thereIsNoAdviceIfNoIndexHelps(String sql) throws SQLException {
        assertThat(missing(sql)).isEmpty();
    }

    @Test
    void equalityColumnsComeBeforeOneRangeColumn() throws SQLException {
        assertThat(missing("select * from post where votes between 1 and 5 and (3 = author_id and title in ('a', 'b')) and id + 1 > 3"))
                .containsExactly("post(author_id, title, votes)");
        assertThat(missing("select * from post where title like 'a%'")).containsExactly("post(title)");
    }

    @Test
    void unqualifiedColumnsAreResolved() throws SQLException {
        assertThat(missing("select * from post, author a where author_id = a.id and city = 'x'")).containsExactly("post(author_id)");
    }

    @Test
    void joinColumnsNeedAnIndexIfTheOtherTableIsFiltered() throws SQLException {
        assertThat(missing("select * from author a left join post p on p.author_id = a.id")).containsExactly("post(author_id)");
        assertThat(
                missing("select * from author a where a.id = 3 and exists (select 1 from post p where p.author_id = a.id and p.votes > 4)"))
                .containsExactly("post(author_id, votes)");
        assertThat(missing("select * from author a where a.id in (select p.author_id from post p where p.votes = 1)"))
                .containsExactly("post(votes)");
    }

    @Test
    void dataChangingStatementsGetAdviceToo() throws SQLException {
        assertThat(missing("update post set votes = 1 where title = 'x'")).containsExactly("post(title)");
        assertThat(missing("insert into post select * from post where votes = 3")).containsExactly("post(votes)");
    }

    @Test
    void quotedNamesAreKept() throws SQLException {
        assertThat(missing("select * from \"odd Table\" where \"a b\" = 3")).containsExactly("odd table(a b)");
        assertThat(missing("select * from public.post q where q.votes = 3")).containsExactly("post(votes)");
    }

    @Test
    void unparsableStatementsGetNoAdvice() throws SQLException {
        assertThat(StatementTables.of("this is no sql", new TableFacts.Reader(connection)).uses()).isEmpty();
    }

    private static List<String> missing(String sql) throws SQLException {
        return PlanReader.of(connection).read(connection, sql, List.of(), true).missing().stream()
                .map(index -> (index.table() + "(" + String.join(", ", index.columns()) + ")").toLowerCase(Locale.ROOT)).toList();
    }
}
