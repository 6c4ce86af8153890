package dev.entitect.ui.query;

import dev.entitect.live.Cause;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Formats the statements of a query for reading, copying and running again.
final class SqlLog {

    private static final Pattern PARAMETER = Pattern.compile("'(?:[^']|'')*+'?|\"[^\"]*+\"?|`[^`]*+`?|/\\*.*?(?:\\*/|$)|\\?",
            Pattern.DOTALL);

    private SqlLog() {}

    /// Each statement, preceded by a comment with its number, cause, rows, time and parameters.
    ///
    /// @param inline whether values replace the parameters instead of being listed in the comment
    static String of(List<SqlEvent> statements, boolean inline) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            SqlEvent event = statements.get(i);
            log.append(i == 0 ? "" : "\n\n")
                    .append(Stream
                            .of("-- " + (i + 1), event.cause().kind() == Cause.Kind.SQL ? "" : event.cause().words(), outcome(event),
                                    Sentences.time(event.time()))
                            .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  ")));
            if (!inline && !event.bindValues().isEmpty()) {
                log.append("\n-- ").append(event.bindValues().stream().map(SqlLog::oneLine).collect(Collectors.joining(", ", "? = ", "")));
            }
            log.append('\n').append(SqlLayout.of(inline ? withValues(event) : event.sql()));
        }
        return log.toString();
    }

    /// `3 statements, 12 rows, 1.4 ms`.
    static String sum(List<SqlEvent> statements) {
        long rows = statements.stream().mapToLong(event -> Math.max(0, event.rows())).sum();
        return Counts.of(statements.size(), "statement") + ", " + Counts.of(rows, "row") + ", "
                + Sentences.time(statements.stream().map(SqlEvent::time).reduce(Duration.ZERO, Duration::plus));
    }

    private static String outcome(SqlEvent event) {
        return event.rows() < 0 ? "failed" : Counts.of(event.rows(), "row");
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\R", " ");
    }

    private static String withValues(SqlEvent event) {
        Iterator<String> values = event.bindValues().iterator();
        return PARAMETER.matcher(event.sql()).replaceAll(
                match -> Matcher.quoteReplacement(match.group().equals("?") && values.hasNext() ? values.next() : match.group()));
    }
}
