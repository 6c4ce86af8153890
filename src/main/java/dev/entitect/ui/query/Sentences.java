package dev.entitect.ui.query;

import dev.entitect.live.BootTimings;
import dev.entitect.live.QueryResult;
import dev.entitect.naming.Counts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Texts of the query pane for times and counts.
final class Sentences {

    private Sentences() {}

    /// `12 rows · 4.1 ms`, and further facts about the result.
    static String of(QueryResult result, Optional<BootTimings> booted) {
        String rows = result.offset() > 0
                ? String.format(Locale.ROOT, "Rows %,d–%,d", result.offset() + 1, result.offset() + result.rows().size())
                        + (result.truncated() ? ", more available" : "")
                : result.updateCount() >= 0
                        ? Counts.of(result.updateCount(), "row") + " changed"
                        : result.truncated()
                                ? "First " + Counts.of(result.rows().size(), "row") + ", more available"
                                : Counts.of(result.rows().size(), "row");
        return rows + "  ·  " + time(result.elapsed())
                + booted.map(timings -> "  ·  session started in " + time(timings.total())).orElse("");
    }

    /// In milliseconds below one second; with one decimal below 10 ms.
    static String time(Duration time) {
        double millis = time.toNanos() / 1e6;
        if (millis >= 1000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000);
        }
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }
}
