package dev.entitect.ui.query;

import dev.entitect.sample.CsvCells;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as CSV or JSON, for other programs.
final class ResultText {

    private ResultText() {}

    /// The export formats.
    enum Format {
        CSV, JSON;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param escapeFormulas whether CSV protects texts from being run as formulas
    static String of(Format format, List<String> columns, List<? extends List<?>> rows, boolean escapeFormulas) {
        return switch (format) {
            case CSV -> csv(columns, rows, new CsvCells(escapeFormulas));
            case JSON -> json(columns, rows);
        };
    }

    /// With a header row.
    private static String csv(List<String> columns, List<? extends List<?>> rows, CsvCells cells) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(value -> cells.field(value == null ? null : CellText.full(value)))
                        .collect(Collectors.joining(",", "", CsvCells.LINE)))
                .collect(Collectors.joining());
    }

    /// A JSON array of objects. Columns of the same name are numbered, since keys must be unique.
    private static String json(List<String> columns, List<? extends List<?>> rows) {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            String name = column;
            for (int i = 2; names.contains(name); i++) {
                name = column + "_" + i;
            }
            names.add(name);
        }
        return rows.stream().map(row -> "  " + object(names, row)).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String object(List<String> names, List<?> row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(quoted(names.get(i)) + ": " + jsonValue(row.get(i)));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static String jsonValue(Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean bool -> bool.toString();
            // JSON has no infinity and no NaN
            case Double number when !Double.isFinite(number) -> quoted(number.toString());
            case Float number when !Float.isFinite(number) -> quoted(number.toString());
            case BigDecimal number -> number.toPlainString();
            case BigInteger number -> number.toString();
            case Number number -> number.toString();
            // unlike in a cell, with the T of ISO 8601
            case Object other -> quoted(other.toString());
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /// Whether a cell of the row contains the text, ignoring case.
    static boolean contains(List<?> row, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || row.stream().anyMatch(value -> CellText.full(value).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
