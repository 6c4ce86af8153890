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

/// Runs sessions in a separate process, which is started when first needed, and restarted if it has ended.
public final class ChildHost implements LiveHost {

    private static final Duration OPEN_TIMEOUT = Duration.ofMinutes(3);

    private final IntSupplier memory;
    private volatile ChildLink link;

    /// @param memory heap size of the process, in MB; read at each start
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
        SessionInfo opened = (SessionInfo) process.ask(number -> new Message.Open(number, spec), listener, OPEN_TIMEOUT);
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

    /// The process id; -1 if none is running.
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
