package dev.entitect.task;

import java.util.List;
import java.util.function.Consumer;

/// Runs tasks and delivers their outcomes on the one thread that wants them.
public interface TaskRunner extends AutoCloseable {

    /// Starts a task.
    ///
    /// @param receiver gets the outcome, exactly once unless the runner is closed first
    /// @throws IllegalStateException if the runner is closed
    <T> TaskHandle submit(Task<T> task, Consumer<? super Outcome<T>> receiver);

    /// Starts a task in the place of earlier ones with the same key: those still running, or whose outcome is not delivered yet,
    /// are cancelled. For work that follows the user's typing, where only the newest result is of use.
    ///
    /// @param key what the tasks are about; compared with `equals`
    /// @throws IllegalStateException if the runner is closed
    <T> TaskHandle submitLatest(Object key, Task<T> task, Consumer<? super Outcome<T>> receiver);

    /// The tasks that have not ended, the oldest first.
    List<TaskHandle> running();

    /// Calls the listener, on the thread that receives outcomes, after tasks have started, ended or told of their progress.
    /// Several changes may be told at once.
    ///
    /// @param listener gets what [#running] returns
    /// @return removes the listener
    Runnable addListener(Consumer<? super List<TaskHandle>> listener);

    /// Cancels all tasks. No outcome is delivered from here on.
    @Override
    void close();
}
