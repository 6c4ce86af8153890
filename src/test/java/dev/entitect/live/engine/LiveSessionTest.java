package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.live.BootListener;
import dev.entitect.live.BootStage;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.TableCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveSessionTest {

    private final List<BootStage> stages = new ArrayList<>();
    private LiveSession session;

    @BeforeAll
    void open() {
        session = EngineSession.open(Blog.spec(), stages::add);
    }

    @AfterAll
    void close() {
        session.close();
    }

    private QueryResult hql(String text) {
        return session.hql(text, QueryOptions.DEFAULT);
    }

    private QueryResult sql(String text) {
        return session.sql(text, QueryOptions.DEFAULT);
    }

    private static List<String> names(QueryResult result) {
        return result.columns().stream().map(ResultColumn::name).toList();
    }

    @Test
    void openingReportsItsStagesInOrder() {
        assertThat(stages).containsExactly(BootStage.values());
        assertThat(session.timings().total()).isPositive();
    }

    @Test
    void anEntityBecomesOneColumnPerBasicAttributeInModelOrder() {
        QueryResult result = hql("from User order by id");

        assertThat(names(result)).containsExactly("id", "name", "email", "joined", "role", "address.street", "address.city");
        assertThat(result.rows()).containsExactly(
                Arrays.asList(1L, "Ada", "ada@example.org", LocalDate.of(2024, 2, 29), "WRITER", "Elm", "Rome"),
                Arrays.asList(7L, "Bob", "bob@example.org", null, "READER", null, null));
        assertThat(result.updateCount()).isEqualTo(-1);
        assertThat(result.truncated()).isFalse();
    }

    @Test
    void aToOneShowsItsIdAndIsNotLoaded() {
        QueryResult result = hql("from Post p where p.id = 1");

        assertThat(names(result)).containsExactly("id", "title", "thumbnail", "token", "author");
        assertThat(result.rows()).containsExactly(
                Arrays.asList(1L, "First", null, "123e4567-e89b-12d3-a456-426614174000", "User#1"));
        assertThat(result.statements()).hasSize(1);
    }

    @Test
    void severalEntitiesArePrefixedWithTheirAliases() {
        QueryResult result = hql("select p, a.name as writer from Post p join p.author a where p.id = 9");

        assertThat(names(result)).containsExactly("p.id", "p.title", "p.thumbnail", "p.token", "p.author", "writer");
        assertThat(result.rows()).containsExactly(Arrays.asList(9L, "Third", null, null, "User#7", "Bob"));
    }

    @Test
    void aColumnWithoutAnAliasIsNamedAsTyped() {
        QueryResult result = hql("select u.name, count( p ), upper(u.name) as loud "
                + "from User u left join u.posts p group by u order by u.id");

        assertThat(names(result)).containsExactly("u.name", "count( p )", "loud");
        assertThat(result.rows()).containsExactly(List.of("Ada", 2L, "ADA"), List.of("Bob", 1L, "BOB"));
    }

    @Test
    void anEmptyResultStillHasItsColumns() {
        assertThat(names(hql("from Tag where word = 'none'"))).containsExactly("word");
    }

    @Test
    void embeddablesEnumsBytesAndCollectionsBecomePlainValues() {
        sql("update post set thumbnail = X'0aff' where id = 2");

        assertThat(hql("select u.address, u.role from User u where u.id = 1").rows())
                .containsExactly(List.of("Address[street=Elm, city=Rome]", "WRITER"));
        assertThat(hql("select p.thumbnail from Post p where p.id = 2").rows()).containsExactly(List.of("0x0aff"));
        assertThat(hql("select new list(u.id, u.name) from User u where u.id = 7").rows()).containsExactly(List.of("[7, Bob]"));
    }

    @Test
    void noCellIsAnInstanceOfAModelClass() {
        List<List<Object>> rows = new ArrayList<>(hql("select p, p.author, p.author.role, new map(p as post) from Post p").rows());
        rows.addAll(hql("from User u join u.posts p").rows());

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).allSatisfy(
                cell -> assertThat(cell == null || cell.getClass().getName().startsWith("java.")).isTrue()));
    }

    @Test
    void everyStatementIsTracedWithItsValuesTimeAndRows() {
        QueryResult result = hql("select p.title from Post p where p.author.id = 1 and p.title <> 'It''s'");
        SqlEvent event = result.statements().getFirst();

        assertThat(result.statements()).hasSize(1);
        assertThat(event.sql()).startsWith("select p1_0.title from post p1_0");
        assertThat(event.rows()).isEqualTo(2);
        assertThat(event.time()).isPositive().isLessThan(result.elapsed());
    }

    @Test
    void bindValuesAreSqlLiterals() {
        SqlEvent event = sql("select * from users where name = 'Ada'").statements().getFirst();
        SqlEvent insert = hql("insert into Comment(id, text, stars) values (77, 'O''Hara', 1)").statements().getFirst();
        QueryResult limited = hql("from User");

        assertThat(event.bindValues()).isEmpty();
        assertThat(insert.rows()).isEqualTo(1);
        assertThat(limited.statements().getFirst().bindValues()).containsExactly("501");
    }

    @Test
    void hqlChangesAreCommittedAndCounted() {
        assertThat(hql("insert into Comment(id, text, stars) values (50, 'new', 1)").updateCount()).isEqualTo(1);
        assertThat(hql("update Comment set stars = 3 where id = 50").updateCount()).isEqualTo(1);
        assertThat(sql("select stars from comment where id = 50").rows()).containsExactly(List.of(3));
        assertThat(hql("delete Comment where id = 50").updateCount()).isEqualTo(1);
        assertThat(sql("select * from comment where id = 50").rows()).isEmpty();
    }

    @Test
    void sqlChangesAreCommittedAndCounted() {
        assertThat(sql("insert into tag(word) values ('a'), ('b')").updateCount()).isEqualTo(2);
        assertThat(sql("delete from tag where word in ('a', 'b')").updateCount()).isEqualTo(2);
    }

    @Test
    void sqlNamesAndTypesItsColumns() {
        QueryResult result = sql("SELECT Id, NAME as who, joined FROM Users order by id;");

        assertThat(result.columns()).containsExactly(new ResultColumn("id", "BIGINT"), new ResultColumn("who", "CHARACTER VARYING"),
                new ResultColumn("joined", "DATE"));
        assertThat(result.rows().getFirst()).isEqualTo(List.of(1L, "Ada", LocalDate.of(2024, 2, 29)));
    }

    @Test
    void rowsBeyondTheLimitAreOmitted() {
        QueryOptions two = new QueryOptions(2, Duration.ofSeconds(10));
        QueryOptions three = new QueryOptions(3, Duration.ofSeconds(10));

        assertThat(session.hql("from Post", two)).satisfies(r -> assertThat(r.rows()).hasSize(2), r -> assertThat(r.truncated()).isTrue());
        assertThat(session.hql("from Post", three)).satisfies(r -> assertThat(r.rows()).hasSize(3),
                r -> assertThat(r.truncated()).isFalse());
        assertThat(session.sql("select * from post", two)).satisfies(r -> assertThat(r.rows()).hasSize(2),
                r -> assertThat(r.truncated()).isTrue());
        assertThat(session.sql("select * from post", three)).satisfies(
                r -> assertThat(r.rows()).hasSize(3), r -> assertThat(r.truncated()).isFalse());
    }

    @Test
    void aLimitInTheQueryIsRespected() {
        QueryResult result = hql("from Post order by id limit 1");

        assertThat(result.rows()).hasSize(1);
        assertThat(result.truncated()).isFalse();
    }

    @Test
    void generatedKeysContinueAfterTheSeedRows() {
        hql("insert into User(name, email) values ('New', 'new@example.org')");
        hql("insert into Post(title, author) select 'New', u from User u where u.name = 'New'");

        assertThat(sql("select id from users where name = 'New'").rows()).containsExactly(List.of(8L));
        assertThat(sql("select id from post where title = 'New'").rows()).containsExactly(List.of(10L));
        sql("delete from post where title = 'New'");
        sql("delete from users where name = 'New'");
    }

    @Test
    void rowsAreCounted() {
        assertThat(session.rowCounts()).contains(new TableCount("PUBLIC", "post_tag", 2), new TableCount("PUBLIC", "post", 3));
    }

    @Test
    void usingAClosedSessionIsReported() {
        LiveSession closed = EngineSession.open(Blog.spec(), BootListener.NONE);
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.hql("from User", QueryOptions.DEFAULT)).isInstanceOf(LiveException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(closed::catalogue).isInstanceOf(LiveException.class);
    }
}
