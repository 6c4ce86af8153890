package dev.entitect.live;

import java.time.Duration;
import java.util.Objects;

/// The limits of one query.
///
/// @param rowLimit the maximum number of rows to return, at least 1
/// @param offset the number of rows to skip
/// @param timeout how long the query may run; rounded up to whole seconds by the database
public record QueryOptions(int rowLimit, int offset, Duration timeout) {

    /// 500 rows, 30 seconds.
    public static final QueryOptions DEFAULT = new QueryOptions(500, 0, Duration.ofSeconds(30));

    public QueryOptions {
        Objects.requireNonNull(timeout, "timeout");
        if (rowLimit < 1) {
            throw new IllegalArgumentException("The row limit of a query must be at least 1, not " + rowLimit);
        }
        if (offset < 0) {
            throw new IllegalArgumentException("The offset of a query must be 0 or more, not " + offset);
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("The timeout of a query must be positive, not " + timeout);
        }
    }

    /// Starting with the first row.
    public QueryOptions(int rowLimit, Duration timeout) {
        this(rowLimit, 0, timeout);
    }

    public QueryOptions from(int row) {
        return new QueryOptions(rowLimit, row, timeout);
    }
}
