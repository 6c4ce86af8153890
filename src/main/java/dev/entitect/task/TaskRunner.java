package dev.entitect.task;

import java.util.List;
import java.util.function.Consumer;

/// Runs tasks and delivers their outcomes on a single thread.
public interface TaskRunner extends AutoCloseable {

    /// Starts a task.
    ///
    /// @param receiver gets the outcome, exactly once unless the runner is closed first
    /// @throws IllegalStateException if the runner is closed
    <T> TaskHandle submit(Task<T> task, Consumer<? super Outcome<T>> receiver);

    /// Starts a task that replaces earlier ones with the same key: tasks that are still running, or whose outcome has not been delivered,
    /// are cancelled. For work that follows the user's typing, where only the newest result is useful.
    ///
    /// @param key identifies the subject of the tasks; compared with `equals`
    /// @throws IllegalStateException if the runner is closed
    <T> TaskHandle submitLatest(Object key, Task<T> task, Consumer<? super Outcome<T>> receiver);

    /// The tasks that have not ended, oldest first.
    List<TaskHandle> running();

    /// Calls the listener, on the thread that receives outcomes, after tasks have started, ended or reported progress. Several changes may
    /// be combined into one call.
    ///
    /// @param listener gets what [#running] returns
    /// @return removes the listener
    Runnable addListener(Consumer<? super List<TaskHandle>> listener);

    /// Cancels all tasks. No outcome is delivered from then on.
    @Override
    void close();
}
