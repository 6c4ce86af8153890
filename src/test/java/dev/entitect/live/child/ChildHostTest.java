package dev.entitect.live.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entitect.live.BootListener;
import dev.entitect.live.BootStage;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.engine.Blog;
import dev.entitect.live.engine.EngineSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A session in its own process, and everything that can happen to that process.
class ChildHostTest {

    private static final QueryOptions LONG = new QueryOptions(100, Duration.ofMinutes(5));
    private static final String ENDLESS_SQL = "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x + b.x "
            + "< 0";

    private final ChildHost host = new ChildHost(() -> 160);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void resultsAreTheSameAsInThisProcess() {
        LiveSession session = open();

        var result = session.hql("select u.name, u.joined from User u order by u.name", QueryOptions.DEFAULT);

        try (LiveSession inProcess = EngineSession.open(Blog.spec(), BootListener.NONE)) {
            var expected = inProcess.hql("select u.name, u.joined from User u order by u.name", QueryOptions.DEFAULT);
            assertThat(result.rows()).isEqualTo(expected.rows()).isNotEmpty();
            assertThat(result.columns()).isEqualTo(expected.columns());
            assertThat(session.catalogue()).isEqualTo(inProcess.catalogue());
            assertThat(session.rowCounts()).isEqualTo(inProcess.rowCounts());
        }
    }

    @Test
    void processesThatASnippetStartedEndWithTheSession() throws Exception {
        assumeThat(Path.of("/bin/sleep")).exists();
        LiveSession session = open();
        long first = startedProcess(session);
        session.close();
        awaitEnd(first);

        long second = startedProcess(open());
        host.close();
        awaitEnd(second);
    }

    private static long startedProcess(LiveSession session) {
        String pid = session.java("new ProcessBuilder(\"/bin/sleep\", \"300\").start().pid()", QueryOptions.DEFAULT).steps().getLast()
                .value();
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();
        return Long.parseLong(pid);
    }

    private static void awaitEnd(long pid) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void bootStagesAreReported() {
        List<BootStage> stages = new ArrayList<>();

        host.open(Blog.spec(), stages::add);

        assertThat(stages).containsExactly(BootStage.values());
    }

    @Test
    void queryErrorsAreReportedAsInThisProcess() {
        LiveSession session = open();

        LiveException refused = catchThrowableOfType(LiveException.class,
                () -> session.hql("select u.nme from User u", QueryOptions.DEFAULT));

        assertThat(refused.problems().getFirst().message()).contains("nme");
        assertThat(refused.problems().getFirst().column()).isEqualTo(10);
        assertThat(session.hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void cancellingStopsAQueryAndKeepsTheProcess() throws Exception {
        LiveSession session = open();
        long process = host.pid();
        CompletableFuture<LiveException> stopped = inBackground(() -> session.sql(ENDLESS_SQL, LONG));
        TimeUnit.MILLISECONDS.sleep(300);

        session.cancel();

        assertThat(stopped.get(2, TimeUnit.SECONDS).cancelled()).isTrue();
        assertThat(host.pid()).isEqualTo(process);
        assertThat(session.hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void interruptingTheCallerKeepsTheProcess() throws Exception {
        LiveSession session = open();
        long process = host.pid();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            session.java("int kept = 7; Thread.sleep(700);", QueryOptions.DEFAULT);
            interrupted.complete(Thread.interrupted());
        });
        TimeUnit.MILLISECONDS.sleep(300);

        caller.interrupt();

        assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(session.java("System.out.print(kept)", QueryOptions.DEFAULT).printed()).isEqualTo("7");
        assertThat(host.pid()).isEqualTo(process);
    }

    @Test
    void aKilledProcessIsRestartedWithTheNextSession() {
        LiveSession session = open();
        ProcessHandle.of(host.pid()).orElseThrow().destroyForcibly();

        LiveException died = catchThrowableOfType(LiveException.class, () -> session.hql("from User", QueryOptions.DEFAULT));

        assertThat(died.problems().getFirst().kind()).isEqualTo(LiveProblem.Kind.DIED);
        assertThat(died.problems().getFirst().message()).contains("ended");
        assertThat(host.alive()).isFalse();
        assertThat(open().hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void aQueryThatExhaustsTheMemoryEndsTheProcessAndIsReported() {
        LiveSession session = open();

        LiveException died = catchThrowableOfType(LiveException.class,
                () -> session.sql("select length(repeat('x', 1000000000))", QueryOptions.DEFAULT));

        assertThat(died.problems().getFirst().message()).contains("more than its 160 MB of memory");
        assertThat(open().hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void anEndlessLoopInTheCodeOfTheModelIsStopped() throws Exception {
        SourceFile loop = new SourceFile("com/example/Loop.java", """
                package com.example;

                import jakarta.persistence.*;

                @Entity
                public class Loop {
                    @Id
                    private Long id;
                    private static final int NEVER = never();

                    private static int never() {
                        while (true) {
                            Thread.onSpinWait();
                        }
                    }
                }
                """);
        CompletableFuture<Throwable> refused = CompletableFuture.supplyAsync(() -> {
            try {
                host.open(new SessionSpec("Loop", List.of(loop), List.of("com.example.Loop")), stage -> {
                    if (stage == BootStage.MAPPING) {
                        Thread.ofVirtual().start(this::cancelSoon);
                    }
                });
                return null;
            } catch (LiveException e) {
                return e;
            }
        });

        assertThat(refused.get(30, TimeUnit.SECONDS)).isInstanceOf(LiveException.class).hasMessageContaining("did not stop");
        assertThat(open().hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void openingASessionCanBeCancelled() {
        assertThatThrownBy(() -> host.open(Blog.spec(), stage -> {
            if (stage == BootStage.SCHEMA) {
                throw new IllegalStateException("given up");
            }
        })).hasMessage("given up");

        assertThat(open().hql("from User", QueryOptions.DEFAULT).rows()).isNotEmpty();
    }

    @Test
    void closingEndsTheProcess() {
        open();
        ProcessHandle process = ProcessHandle.of(host.pid()).orElseThrow();

        host.close();

        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    private void cancelSoon() {
        try {
            TimeUnit.SECONDS.sleep(2);
            host.cancel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LiveSession open() {
        return host.open(Blog.spec(), BootListener.NONE);
    }

    private static CompletableFuture<LiveException> inBackground(Runnable work) {
        return CompletableFuture.supplyAsync(() -> catchThrowableOfType(LiveException.class, work::run));
    }
}
