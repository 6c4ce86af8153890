package dev.entitect.live.engine;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Stops queries at their timeout. Databases do that themselves, except for SQLite, whose driver uses the timeout differently; but no
/// database stops what Hibernate does between two statements. Thread-safe.
final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            work -> Thread.ofPlatform().daemon().name("query timeouts").unstarted(work));

    Watchdog() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /// @return stops watching
    Runnable watch(QueryRun run) {
        var timer = clock.schedule(run::onTimeout, run.remainingNanos(), TimeUnit.NANOSECONDS);
        return () -> timer.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
