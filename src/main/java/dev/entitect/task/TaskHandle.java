package dev.entitect.task;

/// A submitted task, for watching and stopping it. Safe to use from any thread.
public interface TaskHandle {

    /// The task's name for the user.
    String label();

    /// How far it is; the last state it had when it has ended.
    TaskState state();

    /// Asks the work to stop. Once this has returned on the thread that receives outcomes, the only outcome still to come is
    /// [Outcome.Cancelled]; a task that has delivered its outcome is not affected.
    void cancel();

    /// Whether [#cancel] was called, by the user or because a newer task took this one's place.
    boolean isCancelled();
}
