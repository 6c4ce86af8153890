package dev.entitect.ui.data;

import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
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

/// Asks the session away from the window's thread, and brings its answers there.
final class SessionQueries {

    private static final int MOST_LOOKUPS = 50;

    private final TaskRunner tasks;
    private final LiveService live;
    private final Supplier<Model> model;
    private Optional<Model> asked = Optional.empty();

    /// @param model as it is now, on the window's thread
    SessionQueries(TaskRunner tasks, LiveService live, Supplier<Model> model) {
        this.tasks = tasks;
        this.live = live;
        this.model = model;
    }

    /// From here on the model as it is now is asked; until then the one that rows were read of, so that what is edited belongs to them.
    void renew() {
        asked = Optional.empty();
    }

    /// @param done    gets the answer
    /// @param refused gets a sentence, when there is no answer
    <T> void ask(String label, Function<LiveSession, T> question, Consumer<? super T> done, Consumer<String> refused) {
        Model now = asked.orElseGet(model);
        asked = Optional.of(now);
        tasks.submit(new Task<>(label, progress -> live.ask(now, question, state -> {})), outcome -> receive(outcome, done, refused));
    }

    /// The model that rows were read of.
    Model model() {
        return asked.orElseGet(model);
    }

    /// What a reference can refer to; nothing when that cannot be found out.
    void lookUp(String entity, String search, Consumer<List<Lookup>> receiver) {
        ask("Look up " + entity, session -> session.lookups(entity, search, MOST_LOOKUPS), receiver,
                sentence -> receiver.accept(List.of()));
    }

    private static <T> void receive(Outcome<LiveAnswer<T>> outcome, Consumer<? super T> done, Consumer<String> refused) {
        switch (outcome) {
            case Outcome.Succeeded(LiveAnswer.Done<T>(T result, var booted)) -> done.accept(result);
            case Outcome.Succeeded(LiveAnswer.Refused<T> refusal) -> refused.accept(refusal.reasons().getFirst().problem().message());
            case Outcome.Failed(Throwable failure) -> refused.accept("That did not work: " + failure);
            case Outcome.Cancelled<LiveAnswer<T>>() -> refused.accept("That was cancelled.");
        }
    }
}
