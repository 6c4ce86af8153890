package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Progress;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks the live session in the background: the one way from the window to the session. Whatever prevents an answer arrives as a
/// [LiveAnswer.Refused] with all reasons, so that receivers only distinguish a result from reasons. While a session is opened, the task
/// says at which stage it is.
public final class SessionClient {

    private static final String WAITING = "Running…";

    private final TaskRunner tasks;
    private final LiveService live;

    public SessionClient(TaskRunner tasks, LiveService live) {
        this.tasks = tasks;
        this.live = live;
    }

    /// Work that asks the session, possibly several times, and may report its progress.
    @FunctionalInterface
    public interface Work<T> {

        LiveAnswer<T> run(Asking session);
    }

    /// The session, as such work sees it: opened for a model when it is asked.
    public record Asking(LiveService live, Progress progress) {

        public <T> LiveAnswer<T> ask(Model model, Function<? super LiveSession, T> question) {
            return live.ask(model, question,
                    state -> progress.message(state instanceof LiveState.Starting(var stage) ? stage.text() : WAITING));
        }
    }

    /// Asks one question.
    ///
    /// @param label    of the task, for the user
    /// @param question runs in the background
    /// @param receiver gets the answer on the thread that receives outcomes
    public <T> TaskHandle ask(String label, Model model, Function<? super LiveSession, T> question,
            Consumer<? super LiveAnswer<T>> receiver) {
        return run(label, session -> session.ask(model, question), receiver);
    }

    /// Asks a question that replaces an earlier one with the same key, see [TaskRunner#submitLatest].
    public <T> TaskHandle askLatest(Object key, String label, Model model, Function<? super LiveSession, T> question,
            Consumer<? super LiveAnswer<T>> receiver) {
        return tasks.submitLatest(key, task(label, session -> session.ask(model, question)),
                outcome -> receiver.accept(answer(label, outcome)));
    }

    /// Does work that asks several questions.
    public <T> TaskHandle run(String label, Work<T> work, Consumer<? super LiveAnswer<T>> receiver) {
        return tasks.submit(task(label, work), outcome -> receiver.accept(answer(label, outcome)));
    }

    private <T> Task<LiveAnswer<T>> task(String label, Work<T> work) {
        return new Task<>(label, progress -> work.run(new Asking(live, progress)));
    }

    private static <T> LiveAnswer<T> answer(String label, Outcome<LiveAnswer<T>> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded(LiveAnswer<T> answer) -> answer;
            case Outcome.Refused<LiveAnswer<T>>(String reason) -> refused(reason, Optional.empty());
            // the runner has reported it
            case Outcome.Failed<LiveAnswer<T>>() ->
                refused(label + " failed because of an internal error. Help > Show log has the details.", Optional.empty());
            case Outcome.Cancelled<LiveAnswer<T>>() -> refused("The operation was cancelled.",
                    Optional.of(LiveProblem.of(LiveProblem.Kind.CANCELLED, "The operation was cancelled.")));
        };
    }

    private static <T> LiveAnswer<T> refused(String reason, Optional<LiveProblem> live) {
        Problem problem = new Problem(Optional.empty(), Severity.ERROR, reason, List.of());
        return new LiveAnswer.Refused<>(List.of(new LiveAnswer.Reason(problem, live)), List.of());
    }
}
