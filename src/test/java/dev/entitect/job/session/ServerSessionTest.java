package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import dev.entitect.live.BootListener;
import dev.entitect.live.Cause;
import dev.entitect.live.Language;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.PoolSpec;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.Target;
import dev.entitect.live.engine.EngineSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sessions on existing databases.
class ServerSessionTest {

    private static final QueryOptions LONG = new QueryOptions(100, Duration.ofMinutes(5));
    private static final QueryOptions SHORT = new QueryOptions(100, Duration.ofSeconds(1));

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void theConsolesWorkAsOnAnInMemoryDatabase(DatabaseKind kind) throws Exception {
        try (TestDatabase database = kind.open(); LiveSession session = open(database, true)) {
            assertThat(session.rowCounts()).isEmpty();
            session.createSchema();
            assertThat(session.info().memory()).isFalse();

            SnippetResult added = session.java("""
                    for (int i = 1; i <= 3; i++) {
                        User user = new User();
                        user.setUsername("user" + i);
                        user.setEmail("user" + i + "@example.org");
                        user.setPasswordHash("x");
                        user.setRole(UserRole.USER);
                        session.persist(user);
                    }
                    commit();""", QueryOptions.DEFAULT);
            assertThat(added.statements()).anyMatch(event -> event.sql().startsWith("insert") && event.cause().kind() == Cause.Kind.FLUSH);

            assertThat(session.hql("select u.username from User u where u.username <> :name order by 1", Map.of("name", "user2"),
                    QueryOptions.DEFAULT).rows())
                    .containsExactly(List.of("user1"), List.of("user3"));
            assertThat(session.sql("select username from users where id > :least order by username", Map.of("least", "0"),
                    new QueryOptions(1, 1, Duration.ofSeconds(30))))
                    .satisfies(page -> {
                        assertThat(page.rows()).containsExactly(List.of("user2"));
                        assertThat(page.truncated()).isTrue();
                    });
            SnippetResult lazily = session.java(
                    "open(); session.createQuery(\"from User\", User.class).list().forEach(it -> it.getPosts().size());",
                    QueryOptions.DEFAULT);
            assertThat(lazily.findings()).singleElement().satisfies(finding -> assertThat(finding.attribute()).isEqualTo("posts"));
            assertThat(session.alternatives(lazily.findings().getFirst(), QueryOptions.DEFAULT)).extracting(run -> run.statements().size())
                    .containsExactly(4, 1, 1, 2, 2);
            assertThat(session.explain(Language.HQL, "from User where username = 'user1'", Map.of(), true, QueryOptions.DEFAULT))
                    .singleElement()
                    .satisfies(explained -> assertThat(explained.plan().root().all())
                            .anyMatch(node -> node.table().equalsIgnoreCase("users")));
            session.dropSchema();
            assertThat(session.rowCounts()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aQueryIsStoppedByTheUserOrATimeout(DatabaseKind kind) throws Exception {
        String endless = kind == DatabaseKind.H2
                ? "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x + b.x < 0"
                : "with recursive n(i) as (select 1 union all select i + 1 from n where i < "
                        + (kind == DatabaseKind.MARIADB ? 900 : 100_000_000)
                        + ") select count(*) from n a" + (kind == DatabaseKind.MARIADB ? ", n b, n c, n d" : "");
        try (TestDatabase database = kind.open(); LiveSession session = open(database, true)) {
            CompletableFuture<LiveException> stopped = new CompletableFuture<>();
            Thread.ofPlatform().start(() -> stopped.complete(catchThrowableOfType(LiveException.class, () -> session.sql(endless, LONG))));
            TimeUnit.MILLISECONDS.sleep(400);
            session.cancel();

            assertThat(stopped.get(5, TimeUnit.SECONDS).cancelled()).isTrue();
            long start = System.nanoTime();
            LiveException timedOut = catchThrowableOfType(LiveException.class, () -> session.sql(endless, SHORT));
            assertThat(timedOut.problems().getFirst().kind()).isEqualTo(LiveProblem.Kind.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(session.sql("select 1", QueryOptions.DEFAULT).rows()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aReadOnlySessionChangesNothing(DatabaseKind kind) throws Exception {
        try (TestDatabase database = kind.open()) {
            try (LiveSession writing = open(database, true)) {
                writing.createSchema();
                writing.sql("insert into tags (name) values ('kept')", QueryOptions.DEFAULT);
            }
            try (LiveSession reading = open(database, false)) {
                assertThat(reading.sql("select name from tags", QueryOptions.DEFAULT).rows()).containsExactly(List.of("kept"));
                assertRefused(() -> reading.sql("delete from tags", QueryOptions.DEFAULT));
                assertRefused(() -> reading.hql("delete from Tag", QueryOptions.DEFAULT));
                assertRefused(() -> reading.java(
                        "var tag = session.createQuery(\"from Tag\", Tag.class).getSingleResult(); session.remove(tag); commit();",
                        QueryOptions.DEFAULT));
                assertRefused(reading::dropSchema);
                assertRefused(reading::createSchema);
                assertThat(reading.sql("select name from tags", QueryOptions.DEFAULT).rows()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void onlyRowsCanBeAccessed(DatabaseKind kind) throws Exception {
        List<String> statements = List.of("attach database '/tmp/other.db' as other", "vacuum into '/tmp/copy.db'", "backup to '/tmp/x'",
                "restore from '/tmp/x'", "pragma writable_schema = 1",
                "select load_extension('x')", "select pg_read_file('/etc/passwd')", "select set_config('a.b', 'c', false)",
                "select lo_import('/etc/passwd')",
                "copy (select 1) to program 'id'", "select load_file('/etc/passwd')", "select 1 into outfile '/tmp/x'",
                "load data infile '/etc/passwd' into table tags",
                "select file_read('/etc/passwd')", "call csvwrite('/tmp/x', 'select 1')", "create alias a for 'java.lang.System.exit'",
                "create trigger t before insert on tags call 'x'",
                "runscript from '/tmp/x'", "script to '/tmp/x'", "create linked table l('', 'jdbc:h2:mem:x', '', '', 't')",
                "set password 'x'", "shutdown", "grant all on tags to public",
                "select link_schema('a', '', 'jdbc:h2:mem:x', 'sa', '', 'b')", "drop table tags", "select 1; drop table tags");
        try (TestDatabase database = kind.open(); LiveSession session = open(database, true)) {
            session.createSchema();

            for (String statement : statements) {
                assertRefused(() -> session.sql(statement, QueryOptions.DEFAULT));
            }
            for (String function : List.of("file_read", "pg_read_file", "load_file", "load_extension", "set_config")) {
                assertRefused(() -> session.hql("select function('" + function + "', '/etc/passwd') from Tag", QueryOptions.DEFAULT));
            }
            assertThat(session.sql("select count(*) from tags", QueryOptions.DEFAULT).rows()).hasSize(1);
        }
    }

    @Test
    void anUnreachableDatabaseIsReported() {
        LiveException refused = catchThrowableOfType(LiveException.class,
                () -> open(Dialect.POSTGRESQL, "jdbc:postgresql://127.0.0.1:1/nothing", false).close());

        assertThat(refused.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("The database cannot be reached. ").contains("127.0.0.1:1"));
    }

    private static void assertRefused(Runnable work) {
        assertThat(catchThrowableOfType(LiveException.class, work::run)).isNotNull();
    }

    private static LiveSession open(TestDatabase database, boolean writable) {
        return open(database.kind().dialect(), database.url(), writable);
    }

    private static LiveSession open(Dialect dialect, String url, boolean writable) {
        PoolSpec pool = new PoolSpec("test", dialect.driver().className(), url, "", "", 0, 3, Duration.ofSeconds(10), Optional.empty(),
                Optional.empty());
        return EngineSession.open(SessionPlan.of(Samples.load("blog")).spec().on(new Target.Server(pool, writable)), BootListener.NONE);
    }
}
