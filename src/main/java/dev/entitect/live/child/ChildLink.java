package dev.entitect.live.child;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.wire.Channel;
import dev.entitect.live.wire.Message;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/// A session process and the communication with it. Only one request is sent at a time, and others wait; [#cancel()] and [#kill()] may be
/// called meanwhile. A process that does not answer in time, or does not stop on request, is killed.
final class ChildLink {

    /// The time to wait after a request to stop.
    private static final Duration GRACE_PERIOD = Duration.ofMillis(1500);

    private final Process process;
    private final Channel channel;
    private final StderrTail errors;
    private final int memory;
    private final ReentrantLock lock = new ReentrantLock();
    private final BlockingQueue<Incoming> incoming = new LinkedBlockingQueue<>();
    private volatile long number;
    private volatile long stopBy = Long.MAX_VALUE;
    private volatile boolean stopped;
    private volatile boolean ended;

    /// A message of the process, or a notification that ends the waiting for one.
    private sealed interface Incoming {
        record Received(Message message) implements Incoming {}

        record Ended() implements Incoming {}

        /// The deadline has changed.
        record DeadlineChanged() implements Incoming {}
    }

    private ChildLink(Process process, int memory) {
        this.process = process;
        this.memory = memory;
        this.channel = new Channel(new BufferedInputStream(process.getInputStream()), new BufferedOutputStream(process.getOutputStream()));
        this.errors = StderrTail.of(process.getErrorStream());
        Thread.ofPlatform().daemon().name("session answers").start(this::listen);
    }

    /// @param memory in MB
    static ChildLink start(int memory) {
        try {
            return new ChildLink(ChildCommand.of(memory).start(), memory);
        } catch (IOException e) {
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.DIED, "The session process cannot be started. " + e.getMessage()));
        }
    }

    private void listen() {
        try {
            while (true) {
                incoming.add(new Incoming.Received(channel.receive()));
            }
        } catch (IOException | ClassCastException gone) {
            ended = true;
            destroy();
            incoming.add(new Incoming.Ended());
        }
    }

    /// Also ends the processes that code of the user has started, which would otherwise survive.
    private void destroy() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    boolean alive() {
        return !ended && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// Sends a request and waits for the answer.
    ///
    /// @param listener is notified of stages meanwhile; may throw an exception to cancel
    /// @throws LiveException if the request fails, or if the process ends before answering
    Object ask(LongFunction<Message> request, BootListener listener, Duration timeout) {
        lock.lock();
        try {
            long mine = ++number;
            stopBy = System.nanoTime() + timeout.toNanos();
            stopped = false;
            channel.send(request.apply(mine));
            return await(mine, listener);
        } catch (IOException gone) {
            throw died(false);
        } finally {
            stopBy = Long.MAX_VALUE;
            lock.unlock();
        }
    }

    private Object await(long mine, BootListener listener) {
        RuntimeException cancellation = null;
        boolean late = false;
        while (true) {
            switch (next()) {
                case null -> {
                    late = true;
                    kill();
                }
                case Incoming.DeadlineChanged changed -> {}
                case Incoming.Ended gone -> {
                    throw cancellation != null ? cancellation : died(late);
                }
                case Incoming.Received(Message.Stage(long of, var stage)) when of == mine -> {
                    try {
                        listener.entered(stage);
                    } catch (RuntimeException e) {
                        cancellation = e;
                        cancel();
                    }
                }
                case Incoming.Received(Message.Done(long of, Object value)) when of == mine -> {
                    if (cancellation != null) {
                        throw cancellation;
                    }
                    return value;
                }
                case Incoming.Received(Message.Refused(long of, var problems, var statements)) when of == mine ->
                    throw cancellation != null ? cancellation : new LiveException(problems, statements);
                case Incoming.Received(Message.Broken(long of, String failure)) when of == mine ->
                    throw cancellation != null
                            ? cancellation
                            : new LiveException(LiveProblem.of(LiveProblem.Kind.JAVA, "The session failed: " + failure));
                case Incoming.Received old -> {}
            }
        }
    }

    /// Null if nothing was received in time. An interrupted thread keeps waiting: the process continues with the request, and abandoning a
    /// list of completions must not cost the session.
    private Incoming next() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    long left = stopBy - System.nanoTime();
                    return ended && incoming.isEmpty() ? new Incoming.Ended() : incoming.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private LiveException died(boolean late) {
        if (late && stopped) {
            return new LiveException(LiveProblem.of(LiveProblem.Kind.CANCELLED,
                    "The query was cancelled, and the session process was killed because it did not stop. The next query starts it "
                            + "again, with the rows of the model."));
        }
        if (late) {
            return new LiveException(
                    LiveProblem.of(LiveProblem.Kind.DIED, "The query did not stop at its timeout, so the session process was killed. The "
                            + "next query starts it again, with the rows of the model."));
        }
        int code = exitCode();
        String why = code == ExitCode.OUT_OF_MEMORY
                ? "The session needed more than its " + memory + " MB of memory, and its process ended."
                : "The session process ended (exit code " + code + ")."
                        + errors.lastLine().map(line -> " Last output: " + line).orElse("");
        return new LiveException(
                LiveProblem.of(LiveProblem.Kind.DIED, why + " The next query starts it again, with the rows of the model."));
    }

    private int exitCode() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /// Asks the process to stop its current request. If it has not answered within a moment, it is killed.
    void cancel() {
        if (!lock.isLocked() || ended) {
            return;
        }
        stopped = true;
        stopBy = Math.min(stopBy, System.nanoTime() + GRACE_PERIOD.toNanos());
        incoming.add(new Incoming.DeadlineChanged());
        try {
            channel.send(new Message.Cancel());
        } catch (IOException gone) {
            kill();
        }
    }

    void kill() {
        ended = true;
        destroy();
        incoming.add(new Incoming.Ended());
    }
}
