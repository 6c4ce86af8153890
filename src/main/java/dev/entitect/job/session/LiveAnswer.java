package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.live.BootTimings;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SqlEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What came of asking a live session.
///
/// @param <T> what was asked for: rows, a plan, objects
public sealed interface LiveAnswer<T> {

    /// It ran.
    ///
    /// @param booted how long it took to open the session; empty when it ran already
    record Done<T>(T result, Optional<BootTimings> booted) implements LiveAnswer<T> {}

    /// It did not run, or not to its end.
    ///
    /// @param reasons    at least one
    /// @param statements the SQL that was run until then
    record Refused<T>(List<Reason> reasons, List<SqlEvent> statements) implements LiveAnswer<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            statements = List.copyOf(statements);
        }

        /// All reasons for the user, a line each.
        public String text() {
            return reasons.stream().map(reason -> reason.problem().message()).distinct().collect(Collectors.joining("\n"));
        }

        /// The user wanted it to stop.
        public boolean cancelled() {
            return reasons.stream().flatMap(reason -> reason.live().stream()).anyMatch(live -> live.kind() == LiveProblem.Kind.CANCELLED);
        }
    }

    /// Why a query did not run.
    ///
    /// @param problem the message, and the element of the model it concerns
    /// @param live    what the session said; empty when the model was refused before a session saw it
    record Reason(Problem problem, Optional<LiveProblem> live) {

        /// The place that is meant is in the query, not in the model.
        public boolean inQuery() {
            return live
                    .filter(it -> it.line() > 0
                            && EnumSet.of(LiveProblem.Kind.HQL, LiveProblem.Kind.SQL, LiveProblem.Kind.JAVA).contains(it.kind()))
                    .isPresent();
        }
    }
}
