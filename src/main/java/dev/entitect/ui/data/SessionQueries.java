package dev.entitect.ui.data;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.LiveSession;
import dev.entitect.live.Lookup;
import dev.entitect.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Queries the session in the background, and delivers the answers on the window's thread.
final class SessionQueries {

    private static final int MAX_LOOKUPS = 50;

    private final SessionClient session;
    private final Supplier<Model> model;
    private Optional<Model> queried = Optional.empty();

    /// @param model supplies the current model, on the window's thread
    SessionQueries(SessionClient session, Supplier<Model> model) {
        this.session = session;
        this.model = model;
    }

    /// Switches to the current model for further queries. Until then, queries use the model that the rows were read from, so that edits
    /// match them.
    void renew() {
        queried = Optional.empty();
    }

    /// @param done   gets the answer
    /// @param failed gets the reasons, a line each, if there is no answer
    <T> void ask(String label, Function<LiveSession, T> question, Consumer<? super T> done, Consumer<String> failed) {
        Model current = queried.orElseGet(model);
        queried = Optional.of(current);
        session.ask(label, current, question, answer -> {
            switch (answer) {
                case LiveAnswer.Done<T>(T result, var booted) -> done.accept(result);
                case LiveAnswer.Refused<T> refused -> failed.accept(refused.text());
            }
        });
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
}
