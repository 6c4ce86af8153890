package dev.entitect.ui.shell;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import dev.entitect.ui.document.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

/// Tells the user of the window of failures: one at a time, and one that repeats by itself only once for each document.
public final class WindowFailures implements FailureSink {

    private final Dialogs dialogs;
    private final Executor later;
    private final Path log;
    private final Set<String> known = new HashSet<>();
    /// Failures of work that the user asked for, while another one is shown.
    private final Deque<Failure> waiting = new ArrayDeque<>();
    private boolean showing;

    /// @param later runs work on the JavaFX thread after the current event: dialogs cannot open during layout
    /// @param log   where all failures are recorded
    public WindowFailures(Dialogs dialogs, Executor later, Path log) {
        this.dialogs = dialogs;
        this.later = later;
        this.log = log;
    }

    @Override
    public void report(Failure failure) {
        later.execute(() -> show(failure));
    }

    /// To be called on the JavaFX thread when another document is shown, whose failures the user has not seen.
    public void documentChanged() {
        known.clear();
    }

    private void show(Failure failure) {
        String details = failure.details();
        boolean isNew = known.add(failure.sentence() + details);
        if (failure.repeats() && (showing || !isNew)) {
            return;
        }
        if (showing) {
            waiting.add(failure);
            return;
        }
        showing = true;
        dialogs.showFailure(failure.sentence(), "Details were logged in " + log + ".", details, this::closed);
    }

    private void closed() {
        showing = false;
        if (!waiting.isEmpty()) {
            show(waiting.remove());
        }
    }
}
