package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.live.BootTimings;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SqlEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer of a live session.
///
/// @param <T> the type of the result: rows, a plan, objects
public sealed interface LiveAnswer<T> {

    /// The question was answered.
    ///
    /// @param booted how long it took to open the session; empty if it was running already
    record Done<T>(T result, Optional<BootTimings> booted) implements LiveAnswer<T> {}

    /// The question was not answered, or only in part.
    ///
    /// @param reasons    at least one
    /// @param statements the SQL that had been run by then
    record Refused<T>(List<Reason> reasons, List<SqlEvent> statements) implements LiveAnswer<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            statements = List.copyOf(statements);
        }

        /// All reasons for the user, one per line.
        public String text() {
            return reasons.stream().map(reason -> reason.problem().message()).distinct().collect(Collectors.joining("\n"));
        }

        /// Whether the user cancelled it.
        public boolean cancelled() {
            return reasons.stream().flatMap(reason -> reason.live().stream()).anyMatch(live -> live.kind() == LiveProblem.Kind.CANCELLED);
        }
    }

    /// Why a query did not run.
    ///
    /// @param problem the message, and the element of the model it concerns
    /// @param live    the session's own problem; empty if the model was rejected before a session was asked
    record Reason(Problem problem, Optional<LiveProblem> live) {

        /// Whether the problem is in the query, not in the model.
        public boolean inQuery() {
            return live
                    .filter(it -> it.line() > 0
                            && EnumSet.of(LiveProblem.Kind.HQL, LiveProblem.Kind.SQL, LiveProblem.Kind.JAVA).contains(it.kind()))
                    .isPresent();
        }
    }
}
