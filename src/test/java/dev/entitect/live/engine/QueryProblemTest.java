package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryProblemTest {

    private LiveSession session;

    @BeforeAll
    void open() {
        session = EngineSession.open(Blog.spec(), BootListener.NONE);
    }

    @AfterAll
    void close() {
        session.close();
    }

    private LiveException hql(String text) {
        return catchThrowableOfType(LiveException.class, () -> session.hql(text, QueryOptions.DEFAULT));
    }

    private LiveException sql(String text) {
        return catchThrowableOfType(LiveException.class, () -> session.sql(text, QueryOptions.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "from Usr | Could not resolve root entity 'Usr'. | 1 | 6",
        "from User u where u.nam = 'x' | Could not resolve attribute 'nam' of 'com.example.blog.User'. | 1 | 21",
        "select x.name from User u | Could not interpret path expression 'x.name'. | 1 | 8",
        "from User u; where u.name = 3 | Syntax error at ';'. | 1 | 12",
        "from User u join u.postz p | Could not resolve attribute 'postz' of 'com.example.blog.User'. | 1 | 20",
        "from User where name = 3 | Cannot compare left expression of type 'java.lang.String'"
                + " with right expression of type 'java.lang.Integer'. | 0 | 0",
        "from User where name = :n | The parameter :n has no value. | 0 | 0",
    })
    void invalidHqlIsReportedWithMessageAndPosition(String query, String message, int line, int column) {
        assertThat(hql(query).problems()).containsExactly(
                LiveProblem.of(LiveProblem.Kind.HQL, message).at(new TextPosition(line, column)));
    }

    @Test
    void aSyntaxErrorInHqlHasALine() {
        assertThat(hql("from User u\n where u.name = = 3").problems().getFirst())
                .isEqualTo(LiveProblem.of(LiveProblem.Kind.HQL, "Syntax error at '='.").at(new TextPosition(2, 17)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "select * from nope | There is no table nope. | 1 | 15",
        "select nam from users | There is no column nam. | 1 | 8",
        "select 1/0 | Division by zero: \"1\". | 0 | 0",
    })
    void invalidSqlIsReportedWithMessageAndPosition(String query, String message, int line, int column) {
        assertThat(sql(query).problems()).containsExactly(
                LiveProblem.of(LiveProblem.Kind.SQL, message).at(new TextPosition(line, column)));
    }

    @Test
    void aSyntaxErrorInSqlHasALine() {
        LiveProblem problem = sql("select *\nfrom users\nwhere name = = 3").problems().getFirst();

        assertThat(problem.message()).startsWith("Syntax error at =.");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(14);
    }

    @Test
    void anIncompleteStatementIsReportedAsSuch() {
        assertThat(sql("select * from users where")).hasMessageStartingWith("The statement is incomplete.");
        assertThat(hql("select u.name from User u order")).hasMessageStartingWith("The query is incomplete.");
    }

    @Test
    void aTypoInTheFirstWordIsLocated() {
        assertThat(sql(" selct 1").problems().getFirst()).satisfies(
                p -> assertThat(p.message()).startsWith("SELCT is not allowed here"),
                p -> assertThat(p.column()).isEqualTo(2));
    }

    @Test
    void aConstraintViolationIsExplainedWithItsSql() {
        LiveException failure = hql("update User set name = null");

        assertThat(failure).hasMessage("name must not be null.");
        assertThat(failure.problems().getFirst().member()).contains("name");
        assertThat(failure.statements()).hasSize(1);
        assertThat(failure.statements().getFirst().rows()).isEqualTo(-1);
        assertThat(sql("delete from users"))
                .hasMessageContaining("The row in users with id = 1 is still referenced by author_id of post (fk_post_author).");
    }

    @Test
    void aFailureChangesNothingAndLeavesTheSessionUsable() {
        sql("update comment set stars = stars + 3");

        assertThat(session.hql("select sum(stars) from Comment", QueryOptions.DEFAULT).rows().getFirst().getFirst()).isEqualTo(7L);
    }
}
