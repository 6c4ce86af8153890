package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// The result of a Java snippet.
///
/// @param steps      its statements
/// @param printed its output
/// @param statements the SQL that was run, in order
/// @param findings   associations that were loaded one by one
/// @param objects the objects afterwards
/// @param elapsed the total time
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
