package dev.entitect.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The way to JavaFX's thread: the only class that calls `Platform.runLater`.
public final class FxThread implements Executor {

    /// Runs the work on JavaFX's thread: at once when that is where it is called, otherwise as soon as that thread is free.
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs the work on JavaFX's thread after what is going on there now.
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
