package dev.entitect.task;

import java.util.concurrent.CancellationException;

/// Lets work report its progress while it runs, and check whether it was cancelled.
public interface Progress {

    /// Reports how much is done.
    ///
    /// @param fraction between 0 and 1; values outside are clamped
    void fraction(double fraction);

    /// Reports that the remaining amount is unknown, which is also the initial state of each task.
    void indeterminate();

    /// Reports what is currently being done, in words for the user.
    void message(String message);

    /// Whether the work should stop.
    boolean isCancelled();

    /// Ends the work if it should stop: call it where stopping is harmless, such as between two files.
    ///
    /// @throws CancellationException if the task was cancelled
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// For calling work outside a task: ignores all reports and is never cancelled.
    static Progress none() {
        return new Progress() {
            @Override
            public void fraction(double fraction) {
                // Nobody watches.
            }

            @Override
            public void indeterminate() {
                // Nobody watches.
            }

            @Override
            public void message(String message) {
                // Nobody watches.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
