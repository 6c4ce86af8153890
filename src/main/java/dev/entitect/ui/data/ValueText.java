package dev.entitect.ui.data;

import dev.entitect.live.Cell;
import dev.entitect.live.RowId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Values and times of rows as text.
final class ValueText {

    private ValueText() {}

    /// The content of a cell; empty for NULL.
    static Optional<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Null() -> Optional.empty();
            case Cell.Value(Object value) -> Optional.of(full(value));
            case Cell.Reference(RowId row) -> Optional.of(row.toString());
        };
    }

    /// The value as the user would type it. Timestamps have a space instead of the `T`, as in databases.
    private static String full(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time).replace('T', ' ');
            case Object other -> other.toString();
        };
    }

    static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
