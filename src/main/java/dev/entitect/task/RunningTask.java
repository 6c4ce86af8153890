package dev.entitect.task;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import dev.entitect.failure.Refusal;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/// One submission of a task: its progress for the work, and its handle for others. Thread-safe.
final class RunningTask<T> implements TaskHandle, Progress {

    private final Task<T> task;
    private final Runnable whenChanged;
    private final boolean repeats;
    private final FailureSink failures;
    private volatile TaskState state = TaskState.STARTED;
    private volatile boolean cancelled;
    /// Guarded by this; null while the work is not running.
    private Thread worker;

    /// @param repeats the task is one of many that follow the user's typing
    RunningTask(Task<T> task, boolean repeats, FailureSink failures, Runnable whenChanged) {
        this.task = task;
        this.repeats = repeats;
        this.failures = failures;
        this.whenChanged = whenChanged;
    }

    /// Does the work in the calling thread. Any exception becomes the outcome.
    Outcome<T> run() {
        if (!begin()) {
            return new Outcome.Cancelled<>();
        }
        try {
            return delivered(new Outcome.Succeeded<>(task.work().run(this)));
        } catch (CancellationException | InterruptedException e) {
            return new Outcome.Cancelled<>();
        } catch (Throwable e) {
            return delivered(failed(e));
        } finally {
            end();
        }
    }

    private Outcome<T> failed(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return new Outcome.Refused<>(refusal.getMessage());
        }
        // work that is stopped may fail in any way
        if (!cancelled) {
            failures.report(new Failure(label(), cause, repeats));
        }
        return new Outcome.Failed<>();
    }

    /// The outcome for the receiver: after a cancellation even a finished result counts as cancelled.
    Outcome<T> delivered(Outcome<T> outcome) {
        return cancelled ? new Outcome.Cancelled<>() : outcome;
    }

    @Override
    public String label() {
        return task.label();
    }

    @Override
    public TaskState state() {
        return state;
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void fraction(double fraction) {
        change(s -> s.withFraction(OptionalDouble.of(Math.clamp(fraction, 0.0, 1.0))));
    }

    @Override
    public void indeterminate() {
        change(s -> s.withFraction(OptionalDouble.empty()));
    }

    @Override
    public void message(String message) {
        change(s -> s.withMessage(message));
    }

    private void change(UnaryOperator<TaskState> change) {
        synchronized (this) {
            state = change.apply(state);
        }
        whenChanged.run();
    }

    private synchronized boolean begin() {
        if (cancelled) {
            return false;
        }
        worker = Thread.currentThread();
        return true;
    }

    /// Clears an interruption that was meant for the work, since the thread may be the caller's.
    private synchronized void end() {
        worker = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }
}
