package dev.entitect.ui.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Values, counts and times of rows as text.
final class ValueText {

    private ValueText() {
    }

    /// As it is typed again. Timestamps have a space in place of the `T`, as databases write them.
    static String full(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time).replace('T', ' ');
            case Object other -> other.toString();
        };
    }

    static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
