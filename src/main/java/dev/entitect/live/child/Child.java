package dev.entitect.live.child;

import dev.entitect.live.BootStage;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.live.wire.Channel;
import dev.entitect.live.wire.Message;
import dev.entitect.live.wire.Signature;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Answers the requests of one window. A separate thread answers them one after the other, so that a request to stop can be received
/// meanwhile.
final class Child {

    private final Channel channel;
    private final EngineHost host;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(null, work, "session", 16 << 20));
    private volatile LiveSession session;

    Child(Channel channel, EngineHost host) {
        this.channel = channel;
        this.host = host;
    }

    /// Returns when the window has closed.
    void run() {
        try {
            while (true) {
                receive(channel.receive());
            }
        } catch (IOException gone) {
            worker.shutdownNow();
        }
    }

    private void receive(Message message) {
        switch (message) {
            case Message.Open open -> worker.execute(() -> answer(open.number(), () -> open(open)));
            case Message.Call call -> worker.execute(() -> answer(call.number(), () -> call(call)));
            case Message.Cancel cancel -> host.cancel();
            case Message.Stage stage -> throw unexpected(stage);
            case Message.Done done -> throw unexpected(done);
            case Message.Refused refused -> throw unexpected(refused);
            case Message.Broken broken -> throw unexpected(broken);
        }
    }

    private static IllegalStateException unexpected(Message message) {
        return new IllegalStateException("Unexpected message: " + message.getClass().getSimpleName());
    }

    private Object open(Message.Open open) throws IOException {
        session = host.open(open.spec(), stage -> entered(open.number(), stage));
        return session.info();
    }

    private void entered(long number, BootStage stage) {
        try {
            channel.send(new Message.Stage(number, stage));
        } catch (IOException gone) {
            throw new IllegalStateException("The window has closed", gone);
        }
    }

    private Object call(Message.Call call) throws Throwable {
        LiveSession open = session;
        if (open == null) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.CANCELLED, "No session is open."));
        }
        Method method = Arrays.stream(LiveSession.class.getMethods())
                .filter(it -> Signature.of(it).equals(call.method()))
                .findFirst().orElseThrow();
        try {
            Object result = method.invoke(open, call.arguments().toArray());
            if (method.getName().equals("close")) {
                endProcesses();
            }
            return result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /// Ends the processes that code of the user has started.
    static void endProcesses() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws Throwable;
    }

    private void answer(long number, Work work) {
        Message answer;
        try {
            answer = new Message.Done(number, work.run());
        } catch (LiveException refused) {
            answer = new Message.Refused(number, refused.problems(), refused.statements());
        } catch (OutOfMemoryError full) {
            // the state of this process is no longer reliable
            Runtime.getRuntime().halt(ExitCode.OUT_OF_MEMORY);
            return;
        } catch (Throwable broken) {
            answer = new Message.Broken(number, broken.toString());
        }
        send(number, answer);
    }

    private void send(long number, Message answer) {
        try {
            channel.send(answer);
        } catch (IOException gone) {
            worker.shutdown();
        } catch (IllegalArgumentException notPlain) {
            send(number, new Message.Refused(number,
                    List.of(LiveProblem.of(LiveProblem.Kind.JAVA, "The result cannot be displayed. " + notPlain.getMessage())), List.of()));
        }
    }
}
