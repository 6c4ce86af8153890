package dev.entitect.live;

import dev.entitect.failure.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// A session could not be opened, or a query could not be run. It contains only text and has no cause, so that keeping one does not keep
/// the classes of its session in memory.
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

    /// The problems, at least one, in the order found.
    public List<LiveProblem> problems() {
        return problems;
    }

    /// The SQL that was run before, in order; the last one may be the one that failed.
    public List<SqlEvent> statements() {
        return statements;
    }

    /// Whether the query was stopped by [LiveSession#cancel()] or by closing its session.
    public boolean cancelled() {
        return problems.getFirst().kind() == LiveProblem.Kind.CANCELLED;
    }
}
