package dev.entitect.live;

import java.time.Duration;
import java.util.Objects;

/// The limits of one query.
///
/// @param rowLimit the most rows to return, at least 1
/// @param offset   how many rows are passed over before the first that is returned
/// @param timeout how long the query may run; the database counts in whole seconds, so a part of a second counts as a whole one
public record QueryOptions(int rowLimit, int offset, Duration timeout) {

    /// 500 rows, 30 seconds.
    public static final QueryOptions DEFAULT = new QueryOptions(500, 0, Duration.ofSeconds(30));

    public QueryOptions {
        Objects.requireNonNull(timeout, "timeout");
        if (rowLimit < 1) {
            throw new IllegalArgumentException("A query returns at least one row, not " + rowLimit);
        }
        if (offset < 0) {
            throw new IllegalArgumentException("Rows cannot be passed over backwards: " + offset);
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("A query needs some time, not " + timeout);
        }
    }

    /// From the first row on.
    public QueryOptions(int rowLimit, Duration timeout) {
        this(rowLimit, 0, timeout);
    }

    public QueryOptions from(int row) {
        return new QueryOptions(rowLimit, row, timeout);
    }
}
