package dev.entitect.ui.data;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.LiveSession;
import dev.entitect.live.Lookup;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Queries the session in the background, and delivers the answers on the window's thread.
final class SessionQueries {

    private static final int MAX_LOOKUPS = 50;

    private final TaskRunner tasks;
    private final LiveService live;
    private final Supplier<Model> model;
    private Optional<Model> queried = Optional.empty();

    /// @param model supplies the current model, on the window's thread
    SessionQueries(TaskRunner tasks, LiveService live, Supplier<Model> model) {
        this.tasks = tasks;
        this.live = live;
        this.model = model;
    }

    /// Switches to the current model for further queries. Until then, queries use the model that the rows were read from, so that edits
    /// match them.
    void renew() {
        queried = Optional.empty();
    }

    /// @param done   gets the answer
    /// @param failed gets the reason if there is no answer
    <T> void ask(String label, Function<LiveSession, T> question, Consumer<? super T> done, Consumer<String> failed) {
        Model current = queried.orElseGet(model);
        queried = Optional.of(current);
        tasks.submit(new Task<>(label, progress -> live.ask(current, question, state -> {})), outcome -> receive(outcome, done, failed));
    }

    /// The model that the rows were read from.
    Model model() {
        return queried.orElseGet(model);
    }

    /// The rows that a reference can refer to; empty if the query fails.
    void lookUp(String entity, String search, Consumer<List<Lookup>> receiver) {
        ask("Look up " + entity, session -> session.lookups(entity, search, MAX_LOOKUPS), receiver,
                sentence -> receiver.accept(List.of()));
    }

    private static <T> void receive(Outcome<LiveAnswer<T>> outcome, Consumer<? super T> done, Consumer<String> failed) {
        switch (outcome) {
            case Outcome.Succeeded(LiveAnswer.Done<T>(T result, var booted)) -> done.accept(result);
            case Outcome.Succeeded(LiveAnswer.Refused<T> refusal) -> failed.accept(refusal.reasons().getFirst().problem().message());
            case Outcome.Refused<LiveAnswer<T>>(String reason) -> failed.accept(reason);
            case Outcome.Failed<LiveAnswer<T>>() -> failed.accept("The operation failed because of an internal error.");
            case Outcome.Cancelled<LiveAnswer<T>>() -> failed.accept("The operation was cancelled.");
        }
    }
}
