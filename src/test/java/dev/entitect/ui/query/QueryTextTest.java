package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.LiveState;
import dev.entitect.live.BootStage;
import dev.entitect.live.BootTimings;
import dev.entitect.live.Cause;
import dev.entitect.live.Language;
import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import dev.entitect.ui.widget.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Texts of the query pane: cells, clipboard, SQL log, status line, suggestions, highlighting.
class QueryTextTest {

    @Test
    void valuesAreFormattedAsInDatabases() {
        assertThat(CellText.full(null)).isEqualTo("null");
        assertThat(CellText.full(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(CellText.full(LocalDateTime.of(2026, 1, 31, 10, 0))).isEqualTo("2026-01-31 10:00:00");
    }

    @Test
    void aCellIsAShortSingleLine() {
        assertThat(CellText.inCell("one\ntwo")).isEqualTo("one ⏎ two");
        assertThat(CellText.inCell("x".repeat(1000))).hasSize(301).endsWith("x…");
        assertThat(CellText.inCell("x".repeat(299) + "😀 and more")).isEqualTo("x".repeat(299) + "…");
    }

    @Test
    void copiedRowsKeepTheirCellsApart() {
        assertThat(CellText.tsv(List.of(Arrays.asList(1L, null, "a\tb"), List.of(2L, true, "c\r\nd")))).isEqualTo("1\t\ta b\n2\ttrue\tc d");
    }

    @Test
    void theLogDescribesEachStatement() {
        List<SqlEvent> statements = List.of(
                new SqlEvent("select p1_0.id from posts p1_0 where p1_0.id=?", List.of("12"), Duration.ofNanos(1_240_000), 1,
                        new Cause(Cause.Kind.QUERY, "from Post", 0, "")),
                new SqlEvent("delete from posts", List.of(), Duration.ofMillis(20), -1, Cause.SQL));

        assertThat(SqlLog.of(statements, false)).isEqualTo("""
                -- 1  ·  query  ·  1 row  ·  1.2 ms
                -- ? = 12
                select p1_0.id
                from posts p1_0
                where p1_0.id=?

                -- 2  ·  failed  ·  20 ms
                delete from posts""");
        assertThat(SqlLog.of(statements.subList(0, 1), true)).isEqualTo("""
                -- 1  ·  query  ·  1 row  ·  1.2 ms
                select p1_0.id
                from posts p1_0
                where p1_0.id=12""");
        assertThat(SqlLog.sum(statements)).isEqualTo("2 statements, 1 row, 21 ms");
    }

    @Test
    void theStatusShowsTheNumberOfRowsAndWhetherThereAreMore() {
        assertThat(Sentences.of(result(2, false, -1), Optional.empty())).isEqualTo("2 rows  ·  4.5 ms");
        assertThat(Sentences.of(result(1, true, -1), Optional.empty())).startsWith("First 1 row, more available");
        assertThat(Sentences.of(result(0, false, 1234), Optional.empty())).startsWith("1,234 rows changed");
        assertThat(Sentences.time(Duration.ofMillis(1500))).isEqualTo("1.5 s");
    }

    private static QueryResult result(int rows, boolean truncated, int changed) {
        List<List<Object>> cells = Collections.nCopies(rows, List.of("x"));
        return new QueryResult(List.of(new ResultColumn("a", "String")), cells, truncated, changed, 0, 0, List.of(), List.of(),
                Duration.ofNanos(4_500_000));
    }

    @Test
    void theStatusLineShowsTheStateOfTheSession() {
        assertThat(LiveStatus.of(new LiveState.Closed())).isEqualTo("Session: not started");
        assertThat(LiveStatus.of(new LiveState.Starting(BootStage.MAPPING))).isEqualTo("Session: starting Hibernate…");
        BootTimings timings = new BootTimings(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ZERO, Duration.ZERO);
        assertThat(LiveStatus.of(new LiveState.Ready("Blog", 5, 20,
                new SessionInfo(timings, "H2 2.5.252", "jdbc:h2:mem:x", true, true, SessionInfo.Rows.KEPT))))
                .isEqualTo("Session: in-memory H2, 5 tables, 20 rows, started in 0.4 s, your rows were kept");
        assertThat(LiveStatus.of(new LiveState.Ready("Blog", 5, 20,
                new SessionInfo(timings, "PostgreSQL 18.1", "jdbc:postgresql://db/blog", false, false, SessionInfo.Rows.OF_THE_DATABASE))))
                .isEqualTo("Session: PostgreSQL 18.1 at db/blog (read-only), 5 tables, 20 rows, started in 0.4 s");
    }

    @Test
    void theSuggestedQueryHasRows() {
        Model blog = Samples.load("blog");
        assertThat(Suggestion.of(blog, Language.HQL)).isEqualTo("from Comment");
        assertThat(Suggestion.of(blog, Language.SQL)).isEqualTo("select * from comments");
        assertThat(Suggestion.of(Model.empty("New"), Language.HQL)).isEmpty();
        Model quoted = ModelBuilder.model("Odd").entity("Post", post -> post.change(it -> it.withTable(Optional.of("my posts")))).build();
        assertThat(Suggestion.of(quoted, Language.SQL)).isEqualTo("select * from \"my posts\"");
    }

    @Test
    void keywordsAreHighlightedUnlessTheyAreNames() {
        assertThat(highlighted("SELECT p.order, 'from' FROM Post p WHERE p.id = :id AND x > 1.5 -- where"))
                .containsExactly("keyword SELECT", "string 'from'", "keyword FROM", "keyword WHERE", "annotation :id", "keyword AND",
                        "number 1.5", "comment -- where");
    }

    @Test
    void hqlHasNoLineComments() {
        assertThat(QueryHighlighter.tokens("a -- select", Language.HQL)).extracting(Token::styleClass).containsExactly("keyword");
    }

    private static List<String> highlighted(String query) {
        return QueryHighlighter.tokens(query, Language.SQL).stream()
                .map(token -> token.styleClass() + " " + query.substring(token.start(), token.end())).toList();
    }
}
