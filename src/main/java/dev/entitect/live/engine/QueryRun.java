package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SqlEvent;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running query: its deadline, its statements so far, and how to stop it.
///
/// One thread runs the query; any other thread may [cancel][#cancel()] it.
final class QueryRun {

    private final long started = System.nanoTime();
    private final long timeoutNanos;
    private final List<StatementRecord> records = new ArrayList<>();
    private final Deque<Cause> causes = new ArrayDeque<>();
    private int flushes;
    private volatile Statement running;
    private volatile boolean cancelled;
    private volatile boolean over;

    QueryRun(QueryOptions options) {
        this.timeoutNanos = options.timeout().toNanos();
    }

    /// @throws StoppedException if the query was cancelled or has timed out
    void check() {
        if (cancelled || timedOut()) {
            throw new StoppedException();
        }
    }

    /// The cause of all statements until [#leave()].
    void enter(Cause cause) {
        causes.push(cause);
    }

    void leave() {
        causes.poll();
    }

    /// Called after a failure.
    void clearCauses() {
        causes.clear();
    }

    /// A number for the next flush of this run.
    int nextFlush() {
        return ++flushes;
    }

    /// A statement is about to be executed: its timeout is the remaining time.
    StatementRecord executing(Statement statement, String sql, List<String> bindValues) {
        check();
        SqlComment comment = SqlComment.of(sql);
        StatementRecord statementRecord = new StatementRecord(comment.sql(), bindValues, comment.cause(causes.peek()));
        records.add(statementRecord);
        running = statement;
        try {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(remainingNanos() + 999_999_999);
            statement.setQueryTimeout(Math.clamp(seconds, 1, Integer.MAX_VALUE));
        } catch (SQLException e) {
            throw new IllegalStateException("The timeout could not be set", e);
        }
        return statementRecord;
    }

    void executed() {
        running = null;
    }

    /// The record of the statement whose rows are being read.
    StatementRecord latest() {
        return records.getLast();
    }

    void end() {
        over = true;
    }

    /// Stops the query if it is still running.
    void cancel() {
        cancelled = true;
        stop();
    }

    /// Stops the query if it is still running, because of its timeout.
    void onTimeout() {
        stop();
    }

    /// Between two statements there is nothing to stop, and H2 ignores a request just before a statement starts, so the request is repeated
    /// for a moment until the query has ended.
    private void stop() {
        for (int attempt = 0; attempt < 20 && !over; attempt++) {
            Statement statement = running;
            try {
                if (statement != null) {
                    statement.cancel();
                }
                Thread.sleep(10);
            } catch (SQLException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    boolean cancelled() {
        return cancelled;
    }

    boolean timedOut() {
        return remainingNanos() <= 0;
    }

    /// Until the timeout; negative afterwards.
    long remainingNanos() {
        return timeoutNanos - (System.nanoTime() - started);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    List<SqlEvent> events() {
        return records.stream().map(StatementRecord::event).toList();
    }
}
