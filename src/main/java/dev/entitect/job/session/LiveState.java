package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.live.BootStage;
import dev.entitect.live.SessionInfo;
import dev.entitect.model.Model;
import java.util.List;

/// The state of the live session of a [LiveService].
public sealed interface LiveState {

    /// Nothing runs; the next query starts a session.
    record Closed() implements LiveState {}

    /// A session is being opened.
    record Starting(BootStage stage) implements LiveState {}

    /// A session answers queries.
    ///
    /// @param name    the name of the model
    /// @param tables  the number of its tables
    /// @param rows    the total number of rows, after the last query that changed any
    /// @param info    where it runs, and how long it took to open
    record Ready(String name, int tables, long rows, SessionInfo info) implements LiveState {}

    /// The session's process ended while a question was running; the next query starts another.
    record Ended() implements LiveState {}

    /// The session could not be opened. The next query tries again.
    ///
    /// @param model    the model that was to run, so that the problems are not attributed to a later one
    /// @param problems at least one
    record Failed(Model model, List<Problem> problems) implements LiveState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
