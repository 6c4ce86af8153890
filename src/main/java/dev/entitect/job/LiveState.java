package dev.entitect.job;

import dev.entitect.check.Problem;
import dev.entitect.live.BootStage;
import dev.entitect.live.SessionInfo;
import dev.entitect.model.Model;
import java.util.List;

/// What the live session of a [LiveService] is at.
public sealed interface LiveState {

    /// Nothing runs; the next query starts a session.
    record Closed() implements LiveState {
    }

    /// A session is being opened.
    record Starting(BootStage stage) implements LiveState {
    }

    /// A session answers queries.
    ///
    /// @param name    of the model that runs
    /// @param tables  how many it has
    /// @param rows    in all tables, after the last query that changed some
    /// @param info    where it runs, and how long it took to open
    record Ready(String name, int tables, long rows, SessionInfo info) implements LiveState {
    }

    /// The session's process has ended while something was asked; the next query starts another.
    record Ended() implements LiveState {
    }

    /// The session could not be opened. The next query tries again.
    ///
    /// @param model    what was to be run, so that nobody blames a later model for it
    /// @param problems at least one
    record Failed(Model model, List<Problem> problems) implements LiveState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
