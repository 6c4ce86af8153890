package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryStopTest {

    private static final String ENDLESS_SQL = "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x + b.x "
            + "< 0";
    private static final String ENDLESS_HQL = "select count(*) from Tag a, Tag b, Tag c, Tag d, Tag e, Tag f, Tag g, Tag h where a.word "
            + "|| h.word = '?'";
    private static final QueryOptions LONG = new QueryOptions(100, Duration.ofMinutes(5));
    private static final QueryOptions SHORT = new QueryOptions(100, Duration.ofSeconds(1));

    private LiveSession session;

    @BeforeEach
    void open() {
        session = EngineSession.open(Blog.spec(), BootListener.NONE);
        session.sql("insert into tag select 'w' || x from system_range(1, 100)", LONG);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void cancellingStopsSqlAtOnce() throws Exception {
        assertCancelled(() -> session.sql(ENDLESS_SQL, LONG));
    }

    @Test
    void cancellingStopsHqlAtOnce() throws Exception {
        assertCancelled(() -> session.hql(ENDLESS_HQL, LONG));
    }

    @Test
    void repeatedCancellationLosesNoRequest() throws Exception {
        for (int delay = 0; delay < 10; delay++) {
            CompletableFuture<LiveException> stopped = stopped(() -> session.sql(ENDLESS_SQL, LONG));
            TimeUnit.MILLISECONDS.sleep(delay);
            while (!stopped.isDone()) {
                session.cancel();
            }
            assertThat(stopped.get(2, TimeUnit.SECONDS).cancelled()).isTrue();
        }
    }

    private void assertCancelled(Runnable query) throws Exception {
        CompletableFuture<LiveException> stopped = stopped(query);
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(stopped).isNotDone();

        session.cancel();
        LiveException failure = stopped.get(2, TimeUnit.SECONDS);

        assertThat(failure.cancelled()).isTrue();
        assertThat(failure).hasMessage("The query was cancelled.");
        assertThat(failure.statements()).hasSize(1);
        assertStillUsable();
    }

    @Test
    void aQueryIsStoppedAfterItsTimeout() {
        LiveException sql = catchThrowableOfType(LiveException.class, () -> session.sql(ENDLESS_SQL, SHORT));
        LiveException hql = catchThrowableOfType(LiveException.class, () -> session.hql(ENDLESS_HQL, SHORT));

        assertThat(sql.problems().getFirst().kind()).isEqualTo(LiveProblem.Kind.TIMED_OUT);
        assertThat(hql.problems().getFirst().kind()).isEqualTo(LiveProblem.Kind.TIMED_OUT);
        assertThat(hql).hasMessage("The query was stopped because it took longer than 1.0 seconds.");
        assertStillUsable();
    }

    @Test
    void cancellingAnUpdateLeavesTheRowsUnchanged() throws Exception {
        CompletableFuture<LiveException> stopped = stopped(() -> session.sql(
                "insert into tag select 'x' || x from system_range(1, 100000000)", LONG));
        TimeUnit.MILLISECONDS.sleep(200);
        session.cancel();

        assertThat(stopped.get(10, TimeUnit.SECONDS).cancelled()).isTrue();
        assertThat(session.sql("select count(*) from tag where word like 'x%'", LONG).rows().getFirst().getFirst()).isEqualTo(0L);
    }

    @Test
    void cancellingWhenNothingRunsDoesNothing() {
        session.cancel();
        assertStillUsable();
    }

    @Test
    void closingStopsTheRunningQuery() throws Exception {
        CompletableFuture<LiveException> stopped = stopped(() -> session.sql(ENDLESS_SQL, LONG));
        TimeUnit.MILLISECONDS.sleep(200);
        session.close();

        assertThat(stopped.get(2, TimeUnit.SECONDS).cancelled()).isTrue();
    }

    private void assertStillUsable() {
        assertThat(session.hql("from User", LONG).rows()).hasSize(2);
        assertThat(session.sql("select 1", LONG).rows()).hasSize(1);
    }

    private static CompletableFuture<LiveException> stopped(Runnable query) {
        return CompletableFuture.supplyAsync(() -> catchThrowableOfType(LiveException.class, query::run));
    }
}
