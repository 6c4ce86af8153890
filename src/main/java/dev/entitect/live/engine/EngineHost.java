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
    private volatile boolean givingUp;

    public EngineHost() {
        this(new PrintedText());
    }

    /// @param printed gets what the user's code prints, which has to be led there by whoever owns the process
    public EngineHost(PrintedText printed) {
        this.printed = printed;
    }

    @Override
    public synchronized LiveSession open(SessionSpec spec, BootListener listener) {
        givingUp = false;
        EngineSession next = EngineSession.open(spec, stage -> {
            if (givingUp) {
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
        givingUp = true;
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
