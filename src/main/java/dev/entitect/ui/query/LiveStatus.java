package dev.entitect.ui.query;

import dev.entitect.job.session.LiveState;
import dev.entitect.live.SessionInfo;
import dev.entitect.naming.Counts;
import java.util.Locale;

/// The live session's text in the status line.
public final class LiveStatus {

    private LiveStatus() {}

    /// `Session: in-memory H2, 5 tables, 20 rows, started in 0.4 s`.
    public static String of(LiveState state) {
        return switch (state) {
            case LiveState.Closed() -> "Session: not started";
            case LiveState.Starting(var stage) -> "Session: " + decapitalised(stage.text());
            case LiveState.Ready ready -> "Session: " + database(ready.info()) + ", " + Counts.of(ready.tables(), "table") + ", "
                    + Counts.of(ready.rows(), "row")
                    + ", started in " + String.format(Locale.ROOT, "%.1f s", ready.info().timings().total().toMillis() / 1000.0)
                    + rows(ready.info().rows());
            case LiveState.Ended() -> "Session: ended; the next query restarts it";
            case LiveState.Failed failed -> "Session: could not start, " + Counts.of(failed.problems().size(), "problem");
        };
    }

    /// The style class that makes the queried database recognizable at a glance.
    public static String style(LiveState state) {
        return switch (state) {
            case LiveState.Ready ready when ready.info().memory() -> "live-memory";
            case LiveState.Ready ready -> ready.info().writable() ? "live-writable" : "live-read-only";
            case LiveState.Ended ended -> "live-failed";
            case LiveState.Failed failed -> "live-failed";
            case LiveState.Closed closed -> "live-none";
            case LiveState.Starting starting -> "live-none";
        };
    }

    private static String database(SessionInfo info) {
        return info.memory()
                ? "in-memory H2"
                : info.database() + " at " + info.place().replaceFirst("^jdbc:\\w+:(?://)?", "")
                        + (info.writable() ? " (changes allowed)" : " (read-only)");
    }

    private static String rows(SessionInfo.Rows rows) {
        return switch (rows) {
            case OF_THE_MODEL, OF_THE_DATABASE -> "";
            case KEPT -> ", your rows were kept";
            case DID_NOT_FIT -> ", rows were reset because yours no longer fit the schema";
        };
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
