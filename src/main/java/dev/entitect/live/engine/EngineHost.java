package dev.entitect.live.engine;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.SessionSpec;

/// Runs sessions in this process.
public final class EngineHost implements LiveHost {

    private final PrintedText printed;
    private final CompilerFiles files = new CompilerFiles();
    private volatile EngineSession current;
    private volatile boolean cancelled;

    public EngineHost() {
        this(new PrintedText());
    }

    /// @param printed receives the output of the user's code, which the owner of the process must redirect there
    public EngineHost(PrintedText printed) {
        this.printed = printed;
    }

    @Override
    public synchronized LiveSession open(SessionSpec spec, BootListener listener) {
        cancelled = false;
        EngineSession next = EngineSession.open(spec, stage -> {
            if (cancelled) {
                throw new LiveException(LiveProblem.of(LiveProblem.Kind.CANCELLED, "The start of the session was cancelled."));
            }
            listener.entered(stage);
        }, printed, current, files);
        EngineSession before = current;
        current = next;
        if (before != null) {
            before.close();
        }
        return next;
    }

    @Override
    public void cancel() {
        cancelled = true;
        EngineSession open = current;
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public boolean alive() {
        return current != null;
    }

    @Override
    public synchronized void close() {
        EngineSession open = current;
        current = null;
        if (open != null) {
            open.close();
        }
        files.close();
    }
}
