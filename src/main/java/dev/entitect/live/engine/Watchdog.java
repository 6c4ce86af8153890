package dev.entitect.live.engine;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Stops queries whose time is up. Databases do that by themselves, but for SQLite, whose driver takes a timeout for something else; and
/// what Hibernate does between two statements no database stops. Thread-safe.
final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            work -> Thread.ofPlatform().daemon().name("query timeouts").unstarted(work));

    Watchdog() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /// @return gives up watching
    Runnable watch(QueryRun run) {
        var alarm = clock.schedule(run::timeIsUp, run.remainingNanos(), TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
