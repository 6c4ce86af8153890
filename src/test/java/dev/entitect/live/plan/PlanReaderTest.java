package dev.entitect.live.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same queries on the same rows of each database.
class PlanReaderTest {

    @ParameterizedTest
    @EnumSource
    void aFilterWithoutAnIndexScansTheTable(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select * from post where title = ?", "'t3'");

        PlanNode scan = only(plan, "post");
        assertThat(scan.fullScan()).isTrue();
        assertThat(scan.index()).isEmpty();
        assertThat(plan.analyzed()).isEqualTo(kind != DatabaseKind.SQLITE);
        assertThat(plan.text()).isNotBlank();
        if (kind == DatabaseKind.MARIADB) {
            assertThat(scan.rowsActual()).isEqualTo(1000);
        } else if (kind == DatabaseKind.POSTGRESQL) {
            // the filtered rows
            assertThat(scan.rowsActual()).isEqualTo(1);
            assertThat(scan.millis()).isGreaterThanOrEqualTo(0);
            assertThat(scan.cost()).isPositive();
        } else if (kind == DatabaseKind.H2) {
            assertThat(scan.rowsActual()).isEqualTo(1001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsLookedUp(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select * from post where id = ?", "3");

        PlanNode lookup = only(plan, "post");
        assertThat(lookup.fullScan()).isFalse();
        assertThat(lookup.index()).isNotEmpty();
        assertThat(plan.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfAJoinHaveTheirOwnAliases(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind,
                "select * from post p1_0 join author a1_0 on a1_0.id = p1_0.author_id where a1_0.city = 'c1' order by p1_0.votes");

        only(plan, "post");
        only(plan, "author");
        assertThat(plan.missing()).extracting(PlanReaderTest::text).contains("post(author_id)");
    }

    @ParameterizedTest
    @EnumSource
    void subqueriesAreChildrenOfTheirReaders(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select a.id, (select max(p.votes) from post p where p.author_id = a.id) from author a where a.id < 5");

        assertThat(plan.root().children()).isNotEmpty();
        assertThat(only(plan, "post").fullScan()).isTrue();
        assertThat(plan.missing()).extracting(PlanReaderTest::text).containsExactly("post(author_id)");
    }

    @ParameterizedTest
    @EnumSource
    void subqueryResultsAreNotTables(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, """
                with busy as (select author_id, count(*) as n from post group by author_id)
                select * from busy join author a on a.id = busy.author_id where busy.n > 3
                """);

        assertThat(plan.root().all().map(node -> lower(node.table())).filter(name -> !name.isEmpty())).contains("post").isSubsetOf("post",
                "author");
        assertThat(plan.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unionsHaveBothBranches(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select id from author union all select id from post where votes = 3 order by 1");

        only(plan, "post");
        only(plan, "author");
        assertThat(plan.missing()).extracting(PlanReaderTest::text).containsExactly("post(votes)");
    }

    @ParameterizedTest
    @EnumSource
    void nestedJoinsAreIncluded(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select * from author a left join (post p join author b on b.id = p.author_id) on p.author_id = a.id");

        assertThat(only(plan, "post").fullScan()).isTrue();
        assertThat(plan.root().all().filter(node -> node.table().equalsIgnoreCase("author"))).hasSize(2);
        // PostgreSQL uses a hash join of all posts and all authors
        assertThat(plan.missing()).extracting(PlanReaderTest::text)
                .isEqualTo(kind == DatabaseKind.POSTGRESQL ? List.of() : List.of("post(author_id)"));
    }

    @ParameterizedTest
    @EnumSource
    void aMissingIndexIsNoLongerReportedOnceCreated(DatabaseKind kind) throws SQLException {
        try (TestDatabase database = open(kind); Connection connection = database.connect()) {
            String sql = "select * from post where votes > ? and title = ? and lower(title) = 't7'";
            QueryPlan before = PlanReader.of(connection).read(connection, sql, List.of("5", "'t7'"), true);
            database.execute("create index ix_post on post(title, votes)");
            QueryPlan after = PlanReader.of(connection).read(connection, sql, List.of("5", "'t7'"), true);

            assertThat(before.missing()).extracting(PlanReaderTest::text).containsExactly("post(title, votes)");
            assertThat(before.missing().getFirst().reason()).containsIgnoringCase("post").containsIgnoringCase("title, votes");
            assertThat(after.missing()).isEmpty();
            assertThat(only(after, "post").index()).as(after.text()).isEqualToIgnoringCase("ix_post");
            assertThat(only(after, "post").fullScan()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataChangingStatementsAreNeverRun(DatabaseKind kind) throws SQLException {
        try (TestDatabase database = open(kind); Connection connection = database.connect()) {
            PlanReader reader = PlanReader.of(connection);
            QueryPlan plan = reader.read(connection, "delete from post where votes = ?", List.of("3"), true);

            assertThat(plan.analyzed()).isFalse();
            assertThat(plan.missing()).extracting(PlanReaderTest::text).containsExactly("post(votes)");
            if (kind == DatabaseKind.POSTGRESQL) {
                assertThat(reader.read(connection, "with gone as (delete from post returning id) select * from gone", List.of(), true)
                        .analyzed()).isFalse();
            }
            assertThatThrownBy(() -> reader.read(connection, "select 1; delete from post", List.of(), true))
                    .hasMessageContaining("one statement");
            assertThat(count(connection)).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreInsertedOnlyForParameters(DatabaseKind kind) throws SQLException {
        QueryPlan plan = plan(kind, "select '?' as a, p.* from post p /* ? */ where p.title <> ? and p.votes > ? and p.id = ? -- ?\n;",
                "'it''s ?'", "-7", "7");

        assertThat(only(plan, "post").fullScan()).isFalse();
        assertThatThrownBy(() -> plan(kind, "select * from post where id = ?")).isInstanceOf(SQLException.class)
                .hasMessageContaining("1 parameters");
    }

    @ParameterizedTest
    @EnumSource
    void aPlanSurvivesSerialization(DatabaseKind kind) throws Exception {
        QueryPlan plan = plan(kind, "select * from post where votes = 1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(plan);
        }

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()).isEqualTo(plan);
    }

    private static QueryPlan plan(DatabaseKind kind, String sql, String... literals) throws SQLException {
        try (TestDatabase database = open(kind); Connection connection = database.connect()) {
            return PlanReader.of(connection).read(connection, sql, List.of(literals), true);
        }
    }

    private static TestDatabase open(DatabaseKind kind) throws SQLException {
        TestDatabase database = kind.open();
        PlanTables.create(database);
        return database;
    }

    private static PlanNode only(QueryPlan plan, String table) {
        List<PlanNode> nodes = plan.root().all().filter(node -> node.table().equalsIgnoreCase(table)).toList();
        assertThat(nodes).as("%s in%n%s%n%s", table, plan.text(), plan.root()).hasSize(1);
        return nodes.getFirst();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select count(*) from post")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String text(MissingIndex index) {
        return lower(index.table() + "(" + String.join(", ", index.columns()) + ")");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
