package dev.entitect.task;

import java.util.concurrent.CancellationException;

/// What work tells of itself while it runs, and where it learns that nobody waits for it any more.
public interface Progress {

    /// Says how much is done.
    ///
    /// @param fraction between 0 and 1; values outside are moved to the nearer end
    void fraction(double fraction);

    /// Says that how much is left is not known, which is also how each task starts.
    void indeterminate();

    /// Says what is being done now, in words for the user.
    void message(String message);

    /// Whether the work should stop.
    boolean isCancelled();

    /// Ends the work if it should stop: call it where stopping does no harm, such as between two files.
    ///
    /// @throws CancellationException if the task was cancelled
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// For calling work outside a task: tells nobody and never cancels.
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
