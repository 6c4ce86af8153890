package dev.entitect.cli;

import dev.entitect.format.JsonText;
import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints the result of a query as a table or as JSON.
final class ResultPrinter {

    private ResultPrinter() {}

    static void table(QueryResult result, boolean showSql, PrintWriter out) {
        if (result.updateCount() >= 0) {
            out.println(Counts.of(result.updateCount(), "row") + " changed");
        } else {
            rows(result, out);
            out.println("(" + (result.truncated() ? "first " : "") + Counts.of(result.rows().size(), "row")
                    + (result.truncated() ? "; more available" : "") + ", " + millis(result.elapsed().toNanos()) + ")");
        }
        if (showSql) {
            out.println();
            for (SqlEvent event : result.statements()) {
                out.println(event.sql());
                String binds = event.bindValues().isEmpty() ? "" : "binds " + String.join(", ", event.bindValues()) + "; ";
                out.println(
                        "  -- " + binds + (event.rows() < 0 ? "" : Counts.of(event.rows(), "row") + ", ") + millis(event.time().toNanos()));
            }
        }
    }

    private static void rows(QueryResult result, PrintWriter out) {
        List<String> titles = result.columns().stream().map(ResultColumn::name).toList();
        List<List<String>> cells = result.rows().stream().map(row -> row.stream().map(ResultPrinter::cell).toList()).toList();
        int[] widths = new int[titles.size()];
        boolean[] right = new boolean[titles.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(width(titles.get(i)), cells.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
            right[i] = !result.rows().isEmpty()
                    && result.rows().stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
        }
        out.println(line(titles, widths, right));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        out.println(String.join("  ", rule));
        cells.forEach(row -> out.println(line(row, widths, right)));
    }

    private static String line(List<String> cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ").append(right[i] ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String cell(Object value) {
        return value == null ? "null" : value.toString().replaceAll("\\R", " ");
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    static void json(QueryResult result, boolean showSql, PrintWriter out) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("columns", result.columns().stream().map(column -> fields("name", column.name(), "type", column.type())).toList());
        document.put("rows", result.rows());
        document.put("truncated", result.truncated());
        if (result.updateCount() >= 0) {
            document.put("updateCount", result.updateCount());
        }
        document.put("milliseconds", result.elapsed().toNanos() / 1e6);
        if (showSql) {
            document.put("statements",
                    result.statements().stream().map(event -> fields("sql", event.sql(), "bindValues", event.bindValues(),
                            "rows", event.rows(), "milliseconds", event.time().toNanos() / 1e6)).toList());
        }
        out.println(JsonText.write(document));
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
