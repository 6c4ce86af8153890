package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import dev.entitect.live.SqlEvent;
import java.time.Duration;
import java.util.List;

/// The record of a statement while it runs. For the thread that runs it.
final class StatementRecord {

    private final String sql;
    private final List<String> bindValues;
    private final Cause cause;
    private final long started = System.nanoTime();
    private long nanos;
    private long rows = -1;

    StatementRecord(String sql, List<String> bindValues, Cause cause) {
        this.sql = sql;
        this.bindValues = bindValues;
        this.cause = cause;
    }

    void answered() {
        nanos = System.nanoTime() - started;
    }

    void changed(long count) {
        rows = count;
    }

    void opened() {
        rows = 0;
    }

    void read() {
        rows++;
    }

    SqlEvent event() {
        return new SqlEvent(sql, bindValues, Duration.ofNanos(nanos), rows, cause);
    }
}
