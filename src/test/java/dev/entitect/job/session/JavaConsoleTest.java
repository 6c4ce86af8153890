package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.fixture.Samples;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.BootListener;
import dev.entitect.live.Cause;
import dev.entitect.live.Completion;
import dev.entitect.live.LiveException;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SessionObject;
import dev.entitect.live.SessionObject.State;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.engine.EngineSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The guide's chapter on the session, step by step, as Java snippets on the classes of the blog.
class JavaConsoleTest {

    private static EngineSession session;

    @BeforeAll
    static void open() {
        session = EngineSession.open(SessionPlan.of(Samples.load("blog")).spec(), BootListener.NONE);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @AfterEach
    void forget() {
        session.resetJava();
    }

    @Test
    void anObjectPassesThroughTheEntityStates() {
        assertThat(state("var tag = new Tag(); tag.setName(\"fresh\");", "tag")).isEqualTo(State.TRANSIENT);
        assertThat(state("session.persist(tag);", "tag")).isEqualTo(State.MANAGED);
        assertThat(state("commit();", "tag")).isEqualTo(State.MANAGED);
        assertThat(state("session.detach(tag);", "tag")).isEqualTo(State.DETACHED);
        assertThat(state("tag = session.merge(tag);", "tag")).isEqualTo(State.MANAGED);
        assertThat(state("session.remove(tag);", "tag")).isEqualTo(State.REMOVED);
        assertThat(state("commit();", "tag")).isEqualTo(State.REMOVED);
        assertThat(session.hql("from Tag where name = 'fresh'", QueryOptions.DEFAULT).rows()).isEmpty();
    }

    @Test
    void aChangeIsDetectedBeforeTheFlushAndWrittenByIt() {
        run("var user = session.createQuery(\"from User order by id\", User.class).setMaxResults(1).getSingleResult();");

        SnippetResult changed = run("user.setUsername(\"renamed\");");

        SessionObject user = object(changed, "user");
        assertThat(user.changes()).extracting(SessionObject.Change::attribute).containsExactly("username");
        assertThat(user.changes().getFirst().to()).isEqualTo("renamed");
        assertThat(changed.statements()).isEmpty();
        SnippetResult flushed = run("session.flush();");
        assertThat(flushed.statements()).extracting(SqlEvent::sql).singleElement().asString().startsWith("update users");
        assertThat(flushed.statements().getFirst().cause()).isEqualTo(new Cause(Cause.Kind.FLUSH, "flush()", 1, ""));
        assertThat(object(flushed, "user").changes()).isEmpty();
        run("user.setUsername(\"again\"); session.refresh(user);");
        assertThat(value("user.getUsername()")).isEqualTo("\"renamed\"");
        assertThat(object(run("rollback();"), "user").state()).isEqualTo(State.DETACHED);
    }

    @Test
    void anIdIsAssignedBeforeTheCommit() {
        SnippetResult persisted = run("var tag = new Tag(); tag.setName(\"early\"); session.persist(tag); session.flush();");

        assertThat(object(persisted, "tag").id()).isNotEmpty();
        assertThat(session.hql("from Tag where name = 'early'", QueryOptions.DEFAULT).rows()).isEmpty();
        assertThat(value("session.contains(tag)")).isEqualTo("true");
        run("rollback();");
    }

    @Test
    void aFlushByCommitHasCommitAsItsCause() {
        run("var tag = session.createQuery(\"from Tag order by id\", Tag.class).setMaxResults(1).getSingleResult(); var old = "
                + "tag.getName(); tag.setName(\"other\");");

        SnippetResult committed = run("commit();");

        assertThat(committed.statements().getLast().cause().subject()).isEqualTo("the commit");
        run("tag.setName(old); commit();");
    }

    @Test
    void queriesFlushChangesTheyMayDependOn() {
        run("var user = session.createQuery(\"from User order by id\", User.class).setMaxResults(1).getSingleResult(); "
                + "user.setUsername(\"seen\");");

        SnippetResult result = run("session.createQuery(\"from User u where u.username = 'seen'\", User.class).list().size()");

        assertThat(result.statements().getFirst().cause().kind()).isEqualTo(Cause.Kind.FLUSH);
        assertThat(result.steps().getLast().value()).isEqualTo("1");
        run("rollback();");
    }

    @Test
    void criteriaQueriesAndStreamsWork() {
        assertThat(value("""
                var builder = session.getCriteriaBuilder();
                var query = builder.createQuery(Post.class);
                var post = query.from(Post.class);
                query.where(builder.isTrue(post.get("published")));
                session.createQuery(query).getResultStream().map(Post::getTitle).sorted().toList().size() > 0""")).isEqualTo("true");
    }

    @Test
    void nPlusOneLoadingIsReportedWithItsAssociationAndQuery() {
        SnippetResult result = run("""
                for (User user : session.createQuery("from User", User.class).list()) {
                    System.out.println(user.getPosts().size());
                }""");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.owner()).isEqualTo("com.example.blog.User");
            assertThat(finding.attribute()).isEqualTo("posts");
            assertThat(finding.query()).isEqualTo("from User");
            assertThat(finding.statements()).isEqualTo(result.statements().size() - 1).isGreaterThan(1);
        });
    }

    @Test
    void theAlternativesAreRunOnTheSameRows() {
        NPlusOne finding = run("session.createQuery(\"from User\", User.class).list().forEach(user -> user.getPosts().size());").findings()
                .getFirst();

        var runs = session.alternatives(finding, QueryOptions.DEFAULT);

        assertThat(runs).extracting(run -> run.strategy() + " " + run.statements().size() + " " + run.refusal()).containsExactly(
                "ONE_BY_ONE " + (finding.statements() + 1) + " ", "JOIN_FETCH 1 ", "ENTITY_GRAPH 1 ", "BATCH 2 ", "SUBSELECT 2 ");
        assertThat(runs.get(1).hql()).isEqualTo("from User u left join fetch u.posts");
        assertThat(runs).extracting(AlternativeRun::objects).containsOnly(runs.getFirst().objects());
    }

    @Test
    void lazyAccessAfterClosingTheSessionIsExplained() {
        run("var user = session.createQuery(\"from User order by id\", User.class).setMaxResults(1).getSingleResult(); "
                + "session.detach(user);");

        LiveException failure = catchThrowableOfType(LiveException.class, () -> run("user.getPosts().size()"));

        assertThat(failure.problems().getFirst().message()).contains("LazyInitializationException")
                .contains("no longer belongs to an open session");
    }

    @Test
    void compileErrorsHaveAPosition() {
        LiveException refused = catchThrowableOfType(LiveException.class,
                () -> run("int ok = 1;\nUser user = sesion.find(User.class, 1L);"));

        assertThat(refused.problems().getFirst().message()).contains("Cannot find symbol");
        assertThat(refused.problems().getFirst().line()).isEqualTo(2);
        assertThat(refused.problems().getFirst().column()).isEqualTo(13);
        assertThat(value("ok")).isEqualTo("1");
    }

    @Test
    void completionOffersElementsOfTheModel() {
        run("var user = new User();");

        assertThat(session.complete("user.getPo", 10)).extracting(Completion::text).contains("getPosts()");
        assertThat(session.complete("session.pers", 12)).extracting(Completion::text).anyMatch(text -> text.startsWith("persist("));
    }

    @Test
    void aSessionCanBeClosedAndAnotherOpened() {
        run("session.close();");
        assertThat(session.objects().open()).isFalse();

        run("open();");

        assertThat(session.objects().open()).isTrue();
        assertThat(value("try (var other = factory.openSession()) { System.out.print(other.find(User.class, 1L) != null); }")).isEmpty();
    }

    private static SnippetResult run(String code) {
        return session.java(code, QueryOptions.DEFAULT);
    }

    private static String value(String code) {
        List<SnippetStep> steps = run(code).steps();
        return steps.getLast().value();
    }

    private static State state(String code, String variable) {
        return object(run(code), variable).state();
    }

    private static SessionObject object(SnippetResult result, String variable) {
        return result.objects().objects().stream().filter(object -> object.variables().contains(variable)).findFirst().orElseThrow();
    }
}
