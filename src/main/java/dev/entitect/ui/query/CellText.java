package dev.entitect.ui.query;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The values of a result as text: for the cells of a table, for reading at length, and for the clipboard.
final class CellText {

    /// A table lays out the text of each cell it shows, however little of it fits.
    private static final int MOST_IN_CELL = 300;
    private static final int MOST_IN_TOOLTIP = 2000;

    private CellText() {
    }

    /// The whole value. Timestamps have a space in place of the `T`, as databases write them.
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
        return shortened(full(value), MOST_IN_CELL).replaceAll("\\R", " ⏎ ");
    }

    static String inTooltip(Object value) {
        return shortened(full(value), MOST_IN_TOOLTIP);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /// Rows of cells for a spreadsheet: tabs between cells; null is nothing, and what would break a row becomes a space.
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
