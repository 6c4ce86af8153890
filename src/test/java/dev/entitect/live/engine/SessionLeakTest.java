package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SessionSpec;
import java.lang.ref.WeakReference;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionLeakTest {

    private static final int REBUILDS = 30;

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private final List<String> databases = new ArrayList<>();
    private final List<LiveSession> sessions = new ArrayList<>();
    private final List<LiveException> failures = new ArrayList<>();

    @Test
    void rebuildingLeaksNoClassLoaderThreadOrDatabase() throws InterruptedException {
        rebuild();
        failToMap();
        Set<Thread> before = threads();
        for (int i = 1; i < REBUILDS; i++) {
            rebuild();
            if (i % 6 == 0) {
                failToMap();
                failToCreate();
                failToSeed();
            }
        }

        assertThat(threadsBesides(before)).isEmpty();
        for (String database : databases) {
            assertThatThrownBy(() -> DriverManager.getConnection(database + ";IFEXISTS=TRUE", "entitect", ""))
                    .hasMessageContaining("not found");
        }
        assertThat(alive()).isZero();
    }

    /// The closed sessions and the failures are kept on purpose: they must not retain their classes even if they are still referenced.
    private void rebuild() {
        EngineSession session = EngineSession.open(Blog.spec(), BootListener.NONE);
        session.hql("from User u join fetch u.posts", QueryOptions.DEFAULT);
        session.hql("insert into Post(title, author) select 'New', u from User u", QueryOptions.DEFAULT);
        session.sql("select * from post", QueryOptions.DEFAULT);
        failures.add(catchThrowableOfType(LiveException.class, () -> session.hql("from Usr", QueryOptions.DEFAULT)));
        loaders.add(new WeakReference<>(session.classLoader()));
        databases.add(session.databaseUrl());
        session.close();
        sessions.add(session);
    }

    private void failToMap() {
        fail(Blog.with("Tag", "package com.example.blog; @jakarta.persistence.Entity public class Tag { String noId; }"));
    }

    private void failToCreate() {
        fail(Blog.with("Tag", Blog.TAG.replace("@Column(length = 20)", "@Column(columnDefinition = \"nonsense(\")")));
    }

    private void failToSeed() {
        fail(Blog.spec(List.of(Blog.table("users", List.of("name"), List.of(), Blog.row((String) null)))));
    }

    private void fail(SessionSpec spec) {
        failures.add(catchThrowableOfType(LiveException.class, () -> EngineSession.open(spec, BootListener.NONE)));
        assertThat(failures.getLast()).isNotNull();
    }

    private long alive() throws InterruptedException {
        for (int attempt = 0; attempt < 20; attempt++) {
            System.gc();
            if (loaders.stream().allMatch(loader -> loader.get() == null)) {
                return 0;
            }
            Thread.sleep(50);
        }
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    /// Names of new threads, after waiting for terminating ones. Pools of the JVM and of window tests start and stop
    /// independently.
    private static List<String> threadsBesides(Set<Thread> before) throws InterruptedException {
        List<String> left = List.of();
        for (int attempt = 0; attempt < 40; attempt++) {
            left = threads().stream().filter(thread -> !before.contains(thread)).map(Thread::getName)
                    .filter(name -> !name
                            .matches("(ForkJoinPool|Common-Cleaner|process reaper|Attach Listener|JavaFX|Prism|Quantum|testfx).*"))
                    .toList();
            if (left.isEmpty()) {
                return left;
            }
            Thread.sleep(50);
        }
        return left;
    }
}
