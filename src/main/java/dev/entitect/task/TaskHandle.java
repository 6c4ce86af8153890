package dev.entitect.task;

/// A submitted task, for observing and cancelling it. Thread-safe.
public interface TaskHandle {

    /// The task's name for the user.
    String label();

    /// The current state; after its end, the last one.
    TaskState state();

    /// Asks the work to stop. Once this has returned on the thread that receives outcomes, the only outcome still to come is
    /// [Outcome.Cancelled]; a task that has delivered its outcome is not affected.
    void cancel();

    /// Whether [#cancel] was called, by the user or because a newer task replaced this one.
    boolean isCancelled();
}
