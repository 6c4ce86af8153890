package dev.entitect.task;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/// One submission of a task: its progress for the work, and its handle for others. Thread-safe.
final class RunningTask<T> implements TaskHandle, Progress {

    private final Task<T> task;
    private final Runnable whenChanged;
    private volatile TaskState state = TaskState.STARTED;
    private volatile boolean cancelled;
    /// Guarded by this; null while the work is not running.
    private Thread worker;

    RunningTask(Task<T> task, Runnable whenChanged) {
        this.task = task;
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
            return delivered(new Outcome.Failed<>(e));
        } finally {
            end();
        }
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
