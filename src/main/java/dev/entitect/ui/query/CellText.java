package dev.entitect.ui.query;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The values of a result as text: for table cells, for tooltips, and for the clipboard.
final class CellText {

    /// A table lays out the full text of each visible cell, however little of it fits.
    private static final int MAX_IN_CELL = 300;
    private static final int MAX_IN_TOOLTIP = 2000;

    private CellText() {}

    /// The full value. Timestamps have a space instead of the `T`, as in databases.
    static String full(Object value) {
        return switch (value) {
            case null -> "null";
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time).replace('T', ' ');
            case Object other -> other.toString();
        };
    }

    /// One line, shortened.
    static String inCell(Object value) {
        return shortened(full(value), MAX_IN_CELL).replaceAll("\\R", " ⏎ ");
    }

    static String inTooltip(Object value) {
        return shortened(full(value), MAX_IN_TOOLTIP);
    }

    private static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "…";
    }

    /// Tab-separated values for a spreadsheet; null becomes an empty cell, tabs and line breaks become spaces.
    static String tsv(List<? extends List<?>> rows) {
        return rows.stream().map(CellText::tsvRow).collect(Collectors.joining("\n"));
    }

    private static String tsvRow(List<?> row) {
        return row.stream().map(CellText::tsvCell).collect(Collectors.joining("\t"));
    }

    private static String tsvCell(Object value) {
        return value == null ? "" : full(value).replaceAll("\\R|\t", " ");
    }
}
