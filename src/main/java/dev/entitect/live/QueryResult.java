package dev.entitect.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The result of a query: a table of plain values, or the number of changed rows.
///
/// @param columns the columns; none for a statement that changes rows
/// @param rows the rows; every cell is null, a `String`, `Number`, `Boolean` or `java.time` value
/// @param truncated whether there were more rows than the limit
/// @param updateCount the number of changed rows, or -1 for a query
/// @param offset the number of skipped rows
/// @param number identifies the result for expanding its objects; 0 if there are none
/// @param findings associations that were loaded one by one
/// @param statements the SQL that was run, in order
/// @param elapsed the total time
public record QueryResult(
        List<ResultColumn> columns,
        List<List<Object>> rows,
        boolean truncated,
        int updateCount,
        int offset,
        long number,
        List<SqlEvent> statements,
        List<NPlusOne> findings,
        Duration elapsed) implements RowsChanged {

    public QueryResult {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    @Override
    public boolean changedRows() {
        return updateCount >= 0;
    }
}
