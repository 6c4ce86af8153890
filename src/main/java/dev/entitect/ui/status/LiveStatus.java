package dev.entitect.ui.status;

import dev.entitect.job.LiveService;
import dev.entitect.job.LiveState;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Says in a few words how the live session is.
public final class LiveStatus {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// @param fxThread brings what the service says to JavaFX's thread
    public LiveStatus(LiveService live, Executor fxThread) {
        text.set(words(live.state()));
        live.addListener(state -> fxThread.execute(() -> text.set(words(state))));
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private static String words(LiveState state) {
        return switch (state) {
            case LiveState.Closed it -> "live: not started";
            case LiveState.Starting it -> "live: starting";
            case LiveState.Ready it -> String.format(Locale.ROOT, "live: H2 memory, %d tables, %d rows, %.1f s", it.tables(), it.rows(), it.timings().total().toMillis() / 1000.0);
            case LiveState.Failed it -> "live: could not start";
        };
    }
}
