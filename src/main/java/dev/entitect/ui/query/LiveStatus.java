package dev.entitect.ui.query;

import dev.entitect.job.LiveState;
import java.util.Locale;

/// What the status bar says of the live session.
public final class LiveStatus {

    private LiveStatus() {
    }

    /// `Live: 5 tables, 20 rows, started in 0.4 s`.
    public static String of(LiveState state) {
        return switch (state) {
            case LiveState.Closed() -> "Live: not started";
            case LiveState.Starting(var stage) -> "Live: " + decapitalised(Sentences.of(stage));
            case LiveState.Ready ready -> "Live: " + Sentences.count(ready.tables(), "table") + ", " + Sentences.count(ready.rows(), "row")
                    + ", started in " + String.format(Locale.ROOT, "%.1f s", ready.timings().total().toMillis() / 1000.0);
            case LiveState.Failed failed -> "Live: could not start, " + Sentences.count(failed.problems().size(), "problem");
        };
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
