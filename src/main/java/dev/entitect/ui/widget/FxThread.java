package dev.entitect.ui.widget;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Access to the JavaFX thread: the only class that calls `Platform.runLater`.
public final class FxThread implements Executor {

    /// Runs the work on the JavaFX thread: at once when called on it, otherwise as soon as it is free.
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Queues the work on the JavaFX thread, after the current event.
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
