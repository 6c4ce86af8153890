package dev.entitect.ui.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tab-separated cells as spreadsheets put them on the clipboard, one line per row. An empty cell is NULL, and `""` is the empty text.
final class TabbedText {

    private TabbedText() {}

    static String write(List<List<Optional<String>>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> cell.map(TabbedText::quoted).orElse("")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && !text.startsWith("\"") && text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    static List<List<Optional<String>>> read(String text) {
        List<List<Optional<String>>> rows = new ArrayList<>();
        List<Optional<String>> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '"' ? closing(text, at) : unquotedEnd(text, at);
            row.add(cell(text.substring(at, end)));
            if (end < text.length() && text.charAt(end) == '\t') {
                at = end + 1;
                if (at == text.length()) {
                    row.add(Optional.empty());
                }
            } else {
                rows.add(row);
                row = new ArrayList<>();
                at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static Optional<String> cell(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\""));
        }
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    /// The index after the closing quote of a quoted cell. A cell without a closing quote is not a quoted one.
    private static int closing(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                    return at + 1;
                }
                if (text.charAt(at + 1) == '"') {
                    at++;
                }
            }
        }
        return unquotedEnd(text, from);
    }

    private static int unquotedEnd(String text, int from) {
        int at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
