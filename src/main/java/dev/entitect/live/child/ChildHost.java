package dev.entitect.live.child;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveSession;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.wire.Message;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.function.IntSupplier;

/// Runs sessions in a process of its own, which is started when it is first needed and again when it has ended.
public final class ChildHost implements LiveHost {

    private static final Duration LONGEST_OPENING = Duration.ofMinutes(3);

    private final IntSupplier memory;
    private volatile ChildLink link;

    /// @param memory what the process may use, in MB; asked at each start
    public ChildHost(IntSupplier memory) {
        this.memory = memory;
    }

    @Override
    public synchronized LiveSession open(SessionSpec spec, BootListener listener) {
        Objects.requireNonNull(listener, "listener");
        if (link == null || !link.alive()) {
            link = ChildLink.start(memory.getAsInt());
        }
        ChildLink process = link;
        SessionInfo opened = (SessionInfo) process.ask(number -> new Message.Open(number, spec), listener, LONGEST_OPENING);
        return (LiveSession) Proxy.newProxyInstance(LiveSession.class.getClassLoader(), new Class<?>[] {LiveSession.class},
                new RemoteCalls(process, opened));
    }

    @Override
    public boolean alive() {
        ChildLink process = link;
        return process != null && process.alive();
    }

    @Override
    public void cancel() {
        ChildLink process = link;
        if (process != null) {
            process.cancel();
        }
    }

    /// The number of the process; -1 when none runs.
    public long pid() {
        ChildLink process = link;
        return process == null ? -1 : process.pid();
    }

    @Override
    public synchronized void close() {
        if (link != null) {
            link.kill();
            link = null;
        }
    }
}
