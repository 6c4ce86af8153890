package dev.entitect.task;

import dev.entitect.failure.FailureSink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Runs each task on a virtual thread of its own. Thread-safe.
public final class BackgroundTaskRunner implements TaskRunner {

    /// How long [#close] waits for work that does not react to cancellation.
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("task-", 1).factory());
    private final Executor receivers;
    private final FailureSink failures;
    private final List<RunningTask<?>> running = new CopyOnWriteArrayList<>();
    private final Map<Object, RunningTask<?>> latest = new ConcurrentHashMap<>();
    private final List<Consumer<? super List<TaskHandle>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private volatile boolean closed;

    /// @param receivers runs all deliveries, one after the other: the window's thread
    /// @param failures  gets the unforeseen failures of all tasks, on their threads
    public BackgroundTaskRunner(Executor receivers, FailureSink failures) {
        this.receivers = Objects.requireNonNull(receivers, "receivers");
        this.failures = Objects.requireNonNull(failures, "failures");
    }

    @Override
    public <T> TaskHandle submit(Task<T> task, Consumer<? super Outcome<T>> receiver) {
        RunningTask<T> submission = new RunningTask<>(task, false, failures, this::announce);
        start(submission, outcome -> receiver.accept(submission.delivered(outcome)));
        return submission;
    }

    @Override
    public <T> TaskHandle submitLatest(Object key, Task<T> task, Consumer<? super Outcome<T>> receiver) {
        RunningTask<T> submission = new RunningTask<>(task, true, failures, this::announce);
        RunningTask<?> earlier = latest.put(key, submission);
        if (earlier != null) {
            earlier.cancel();
        }
        // Forgotten only on delivery: until then a newer task still has to be able to cancel this one.
        start(submission, outcome -> {
            latest.remove(key, submission);
            receiver.accept(submission.delivered(outcome));
        });
        return submission;
    }

    private <T> void start(RunningTask<T> submission, Consumer<Outcome<T>> receiver) {
        running.add(submission);
        try {
            workers.execute(() -> {
                Outcome<T> outcome = submission.run();
                running.remove(submission);
                deliver(() -> receiver.accept(outcome));
                announce();
            });
        } catch (RejectedExecutionException e) {
            running.remove(submission);
            throw new IllegalStateException("Cannot start '" + submission.label() + "': the program is closing.", e);
        }
        announce();
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
        workers.shutdown();
        running.forEach(RunningTask::cancel);
        try {
            workers.awaitTermination(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Notifies the listeners soon. A task may report a thousand times between two frames; listeners get only the last state.
    private void announce() {
        if (!listeners.isEmpty() && announced.compareAndSet(false, true)) {
            deliver(() -> {
                announced.set(false);
                listeners.forEach(listener -> listener.accept(running()));
            });
        }
    }

    private void deliver(Runnable message) {
        if (!closed) {
            receivers.execute(() -> {
                if (!closed) {
                    message.run();
                }
            });
        }
    }
}
