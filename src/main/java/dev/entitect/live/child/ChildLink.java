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

/// One process of a session, and what is said with it. One request is asked at a time and others wait for it; [#cancel()] and [#kill()] may
/// be called meanwhile. A process that does not answer in time, or does not stop when it is told to, is ended.
final class ChildLink {

    /// After a request to stop.
    private static final Duration TIMEOUT = Duration.ofMillis(1500);

    private final Process process;
    private final Channel channel;
    private final StderrTail errors;
    private final int memory;
    private final ReentrantLock turn = new ReentrantLock();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private volatile long number;
    private volatile long stopBy = Long.MAX_VALUE;
    private volatile boolean stopped;
    private volatile boolean ended;

    /// What the process said, or that it will say no more.
    private sealed interface Heard {
        record Said(Message message) implements Heard {}

        record Gone() implements Heard {}

        /// Somebody wants an answer sooner than was thought.
        record Hurry() implements Heard {}
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
                    LiveProblem.of(LiveProblem.Kind.DIED, "The process of the session cannot be started. " + e.getMessage()));
        }
    }

    private void listen() {
        try {
            while (true) {
                heard.add(new Heard.Said(channel.receive()));
            }
        } catch (IOException | ClassCastException gone) {
            ended = true;
            process.destroyForcibly();
            heard.add(new Heard.Gone());
        }
    }

    boolean alive() {
        return !ended && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// Asks something and waits for the answer.
    ///
    /// @param listener hears of stages until then; may throw to give up
    /// @throws LiveException when it is refused, or when the process ends before it has answered
    Object ask(LongFunction<Message> request, BootListener listener, Duration patience) {
        turn.lock();
        try {
            long mine = ++number;
            stopBy = System.nanoTime() + patience.toNanos();
            stopped = false;
            channel.send(request.apply(mine));
            return await(mine, listener);
        } catch (IOException gone) {
            throw died(false);
        } finally {
            stopBy = Long.MAX_VALUE;
            turn.unlock();
        }
    }

    private Object await(long mine, BootListener listener) {
        RuntimeException givenUp = null;
        boolean late = false;
        while (true) {
            switch (next()) {
                case null -> {
                    late = true;
                    kill();
                }
                case Heard.Hurry hurry -> {}
                case Heard.Gone gone -> {
                    throw givenUp != null ? givenUp : died(late);
                }
                case Heard.Said(Message.Stage(long of, var stage)) when of == mine -> {
                    try {
                        listener.entered(stage);
                    } catch (RuntimeException e) {
                        givenUp = e;
                        cancel();
                    }
                }
                case Heard.Said(Message.Done(long of, Object value)) when of == mine -> {
                    if (givenUp != null) {
                        throw givenUp;
                    }
                    return value;
                }
                case Heard.Said(Message.Refused(long of, var problems, var statements)) when of == mine ->
                    throw givenUp != null ? givenUp : new LiveException(problems, statements);
                case Heard.Said(Message.Broken(long of, String failure)) when of == mine ->
                    throw givenUp != null
                            ? givenUp
                            : new LiveException(LiveProblem.of(LiveProblem.Kind.JAVA, "The session failed: " + failure));
                case Heard.Said old -> {}
            }
        }
    }

    /// Null when nothing was said in time. A thread that is interrupted waits on: the process goes on with what it was asked, and whoever
    /// gave up on a list of completions does not want to lose the session for it.
    private Heard next() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    long left = stopBy - System.nanoTime();
                    return ended && heard.isEmpty() ? new Heard.Gone() : heard.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
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
                    "It was cancelled, and the process of the session was ended because it did not stop."
                            + " The next query starts it again, with the rows of the model."));
        }
        if (late) {
            return new LiveException(
                    LiveProblem.of(LiveProblem.Kind.DIED, "It did not stop when its time was up, so the process of the session was ended."
                            + " The next query starts it again, with the rows of the model."));
        }
        int code = exitCode();
        String why = code == ExitCode.OUT_OF_MEMORY
                ? "The session needed more than its " + memory + " MB of memory, and its process ended."
                : "The process of the session ended (exit code " + code + ")."
                        + errors.lastLine().map(line -> " It said: " + line).orElse("");
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

    /// Asks the process to stop what it does. If it has not answered a moment later, it is ended.
    void cancel() {
        if (!turn.isLocked() || ended) {
            return;
        }
        stopped = true;
        stopBy = Math.min(stopBy, System.nanoTime() + TIMEOUT.toNanos());
        heard.add(new Heard.Hurry());
        try {
            channel.send(new Message.Cancel());
        } catch (IOException gone) {
            kill();
        }
    }

    void kill() {
        ended = true;
        process.destroyForcibly();
        heard.add(new Heard.Gone());
    }
}
