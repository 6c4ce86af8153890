package dev.entitect.live;

import dev.entitect.failure.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// A session could not be opened, or a query could not be run.
///
/// It carries text only: keeping one does not keep the classes of the session it came from, which is why it has no cause.
public final class LiveException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<LiveProblem> problems;
    private final transient List<SqlEvent> statements;

    public LiveException(List<LiveProblem> problems, List<SqlEvent> statements) {
        super(problems.stream().map(LiveProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.statements = List.copyOf(statements);
    }

    public LiveException(List<LiveProblem> problems) {
        this(problems, List.of());
    }

    public LiveException(LiveProblem problem) {
        this(List.of(problem));
    }

    /// What went wrong, at least one problem, in the order found.
    public List<LiveProblem> problems() {
        return problems;
    }

    /// The SQL that was run until then, in order; the last one may be the one that failed.
    public List<SqlEvent> statements() {
        return statements;
    }

    /// Whether the query was stopped by [LiveSession#cancel()] or by closing its session.
    public boolean cancelled() {
        return problems.getFirst().kind() == LiveProblem.Kind.CANCELLED;
    }
}
