package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// What came of a Java snippet that ran.
///
/// @param steps      its statements
/// @param printed    what it printed
/// @param statements the SQL that was run, in order
/// @param findings   associations that were loaded one by one
/// @param objects    what the session knows now
/// @param elapsed    the whole time it took
public record SnippetResult(List<SnippetStep> steps, String printed, List<SqlEvent> statements, List<NPlusOne> findings,
        SessionObjects objects, Duration elapsed)
        implements
            RowsChanged {

    public SnippetResult {
        steps = List.copyOf(steps);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    @Override
    public boolean changedRows() {
        return statements.stream().anyMatch(event -> event.cause().kind() == Cause.Kind.FLUSH);
    }
}
