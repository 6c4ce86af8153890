package dev.entitect.ui.query;

import dev.entitect.live.SqlEvent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes down the statements that a query became, so that they can be read, copied and run again.
final class SqlLog {

    /// Strings and quoted names, parentheses, and the spaces before words that begin a line.
    private static final Pattern BREAK = Pattern.compile("'(?:[^']|'')*+'?|\"[^\"]*+\"?|[()]"
            + "|(?<!\\b(?:left|right|full|cross|inner|delete)) (?=(?:from|where|(?:left |right |full |cross |inner )?join|group by|having"
            + "|order by|offset|fetch first|union|set|values)\\b)", Pattern.CASE_INSENSITIVE);

    private SqlLog() {
    }

    /// Each statement below a comment with its number, time, rows and parameters.
    static String of(List<SqlEvent> statements) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            SqlEvent event = statements.get(i);
            log.append(i == 0 ? "" : "\n\n").append("-- ").append(i + 1)
                    .append("  ·  ").append(outcome(event)).append("  ·  ").append(Sentences.time(event.time()));
            if (!event.bindValues().isEmpty()) {
                log.append("\n-- ").append(event.bindValues().stream().map(SqlLog::oneLine).collect(Collectors.joining(", ", "? = ", "")));
            }
            log.append('\n').append(layOut(event.sql()));
        }
        return log.toString();
    }

    private static String outcome(SqlEvent event) {
        return event.rows() < 0 ? "failed" : Sentences.count(event.rows(), "row");
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\R", " ");
    }

    /// Hibernate writes one long line: each clause gets its own.
    static String layOut(String sql) {
        if (sql.contains("\n")) {
            return sql;
        }
        int[] depth = {0};
        return BREAK.matcher(sql).replaceAll(match -> switch (match.group()) {
            case "(" -> {
                depth[0]++;
                yield "(";
            }
            case ")" -> {
                depth[0]--;
                yield ")";
            }
            case " " -> depth[0] == 0 ? "\n" : " ";
            default -> Matcher.quoteReplacement(match.group());
        });
    }
}
