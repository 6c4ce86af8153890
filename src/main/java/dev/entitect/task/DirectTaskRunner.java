package dev.entitect.task;

import dev.entitect.failure.FailureSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs each task immediately in the calling thread and delivers its outcome before `submit` returns: for the command line and for tests.
/// Not thread-safe.
public final class DirectTaskRunner implements TaskRunner {

    private final List<RunningTask<?>> running = new ArrayList<>();
    private final List<Consumer<? super List<TaskHandle>>> listeners = new ArrayList<>();
    private final FailureSink failures;
    private boolean closed;

    /// @param failures gets the unforeseen failures of all tasks
    public DirectTaskRunner(FailureSink failures) {
        this.failures = failures;
    }

    @Override
    public <T> TaskHandle submit(Task<T> task, Consumer<? super Outcome<T>> receiver) {
        if (closed) {
            throw new IllegalStateException("Cannot start '" + task.label() + "': the program is closing.");
        }
        RunningTask<T> submission = new RunningTask<>(task, false, failures, this::announce);
        running.add(submission);
        announce();
        Outcome<T> outcome = submission.run();
        running.remove(submission);
        if (!closed) {
            receiver.accept(outcome);
            announce();
        }
        return submission;
    }

    @Override
    public <T> TaskHandle submitLatest(Object key, Task<T> task, Consumer<? super Outcome<T>> receiver) {
        return submit(task, receiver);
    }

    @Override
    public List<TaskHandle> running() {
        return List.copyOf(running);
    }

    @Override
    public Runnable addListener(Consumer<? super List<TaskHandle>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(RunningTask::cancel);
    }

    private void announce() {
        listeners.forEach(listener -> listener.accept(running()));
    }
}
