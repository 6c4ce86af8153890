package dev.entitect.live.engine;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.SessionSpec;

/// Runs sessions in this process.
public final class EngineHost implements LiveHost {

    private volatile EngineSession current;
    private volatile boolean givingUp;

    @Override
    public synchronized LiveSession open(SessionSpec spec, BootListener listener) {
        givingUp = false;
        EngineSession next = EngineSession.open(spec, stage -> {
            if (givingUp) {
                throw new LiveException(LiveProblem.of(LiveProblem.Kind.CANCELLED, "The start of the session was cancelled."));
            }
            listener.entered(stage);
        });
        close();
        current = next;
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
    }
}
