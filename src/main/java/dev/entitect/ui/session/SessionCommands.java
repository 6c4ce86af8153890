package dev.entitect.ui.session;

import dev.entitect.connect.PasswordStore;
import dev.entitect.job.ConnectionPlan;
import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.live.LiveSession;
import dev.entitect.live.Target;
import dev.entitect.model.Connection;
import dev.entitect.model.Dialect;
import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.preferences.SessionMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the session runs, and what is done to the tables there. What cannot be undone is asked about first.
public final class SessionCommands {

    private static final String MEMORY = "H2 in memory, with the rows of the model";
    private static final int NAMED = 20;
    private static final List<Integer> MEMORY_SIZES = List.of(256, 512, 1024, 2048, 4096);

    private final TaskRunner tasks;
    private final LiveService live;
    private final Dialogs dialogs;
    private final PasswordStore passwords;
    private final Preferences preferences;
    private final Supplier<Document> document;

    /// @param document the one that is open
    public SessionCommands(TaskRunner tasks, LiveService live, Dialogs dialogs, PasswordStore passwords, Preferences preferences,
            Supplier<Document> document) {
        this.tasks = tasks;
        this.live = live;
        this.dialogs = dialogs;
        this.passwords = passwords;
        this.preferences = preferences;
        this.document = document;
    }

    /// Asks where the session shall run: in memory, or on one of the model's connections, which may at first only be read.
    public void chooseTarget() {
        List<Connection> connections = document.get().model().connections().stream().toList();
        List<String> options = new ArrayList<>(List.of(MEMORY));
        connections.forEach(connection -> options.add(connection.name() + "  (" + connection.url() + ")"));
        String detail = connections.isEmpty()
                ? "The model has no connection yet: add one by Insert > Add a connection."
                : "Queries run there from now on. A database that was there before can only be read, until changes are allowed.";
        dialogs.choose("Where shall the session run?", detail, options, MEMORY).ifPresent(chosen -> {
            int index = options.indexOf(chosen);
            if (index == 0) {
                run(new Target.Memory());
            } else {
                connect(connections.get(index - 1), false);
            }
        });
    }

    private void connect(Connection connection, boolean writable) {
        boolean needsPassword = !connection.user().isEmpty() && connection.dialect() != Dialect.SQLITE;
        Optional<String> password = passwords.find(connection.url(), connection.user());
        if (needsPassword && password.isEmpty()) {
            password = dialogs.askPassword("Password of " + connection.user(),
                    "For " + connection.url() + ". It is kept in memory until the program ends, and written nowhere.");
            if (password.isEmpty()) {
                return;
            }
            passwords.keep(connection.url(), connection.user(), password.get());
        }
        run(new Target.Server(ConnectionPlan.pool(connection, password).lazily(), writable));
    }

    private void run(Target target) {
        live.runOn(target);
        ask("Start the session", session -> session.info(), info -> {});
    }

    /// Lets queries change rows of a database that was there before, after a question; or no longer.
    public void toggleChanges() {
        switch (live.target()) {
            case Target.Memory memory -> dialogs.showInformation("Changes are allowed already",
                    "The session runs on an H2 in memory of its own. What is changed there is gone with it.");
            case Target.Server(var pool, boolean writable) -> {
                if (writable || dialogs.confirm("Allow changes of " + pool.url() + "?",
                        "What is typed may then insert, change and delete rows there, and the tables of the model may be created"
                                + " and dropped. It cannot be undone.",
                        "Allow Changes")) {
                    run(new Target.Server(pool, !writable));
                }
            }
        }
    }

    public void createSchema() {
        List<String> tables = tables();
        if (dialogs.confirm("Create " + count(tables.size()) + " in " + place() + "?", list(tables), "Create")) {
            ask("Create the schema", session -> {
                session.createSchema();
                return session.rowCounts().size();
            }, number -> dialogs.showInformation("The tables are there", "The database has " + count(number) + " now."));
        }
    }

    public void dropSchema() {
        List<String> tables = tables();
        if (dialogs.confirm("Drop " + count(tables.size()) + " of " + place() + "?",
                "All of their rows are lost, and it cannot be undone: " + list(tables), "Drop")) {
            ask("Drop the schema", session -> {
                session.dropSchema();
                return session.rowCounts().size();
            }, number -> dialogs.showInformation("The tables are gone", "The database has " + count(number) + " left."));
        }
    }

    /// Ends the process of the session, with what it holds in memory; the next question starts it again.
    public void restart() {
        tasks.submit(new Task<>("Restart the session", progress -> {
            live.close();
            return null;
        }), outcome -> ask("Start the session", LiveSession::info, info -> {}));
    }

    /// How much memory the process of the session may use; it is restarted for it.
    public void chooseMemory() {
        int now = SessionMemory.of(preferences);
        List<String> options = Stream.concat(MEMORY_SIZES.stream(), Stream.of(now)).sorted().distinct().map(size -> size + " MB").toList();
        dialogs.choose("How much memory may the session use?", "A query that needs more ends the process of the session, and nothing else.",
                options, now + " MB")
                .map(chosen -> Integer.valueOf(chosen.replace(" MB", ""))).filter(size -> size != now).ifPresent(size -> {
                    SessionMemory.set(preferences, size);
                    restart();
                });
    }

    private List<String> tables() {
        return Schema.of(document.get().model()).tables().stream().map(Table::name).sorted().toList();
    }

    private String place() {
        return live.target() instanceof Target.Server server ? server.pool().url() : "the session's H2 in memory";
    }

    private static String list(List<String> tables) {
        return String.join(", ", tables.subList(0, Math.min(NAMED, tables.size())))
                + (tables.size() > NAMED ? " and " + (tables.size() - NAMED) + " more." : ".");
    }

    private static String count(int tables) {
        return tables + (tables == 1 ? " table" : " tables");
    }

    private <T> void ask(String label, Function<LiveSession, T> question, Consumer<T> whenDone) {
        Model model = document.get().model();
        tasks.submit(new Task<>(label, progress -> live.ask(model, question, state -> {})), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded(LiveAnswer.Done<T>(T result, var booted)) -> whenDone.accept(result);
                case Outcome.Succeeded(LiveAnswer.Refused<T> refused) ->
                    dialogs.showError(label + ": not possible", refused.reasons().getFirst().problem().message());
                case Outcome.Failed(Throwable failure) -> dialogs.showError(label + ": failed", String.valueOf(failure.getMessage()));
                case Outcome.Cancelled<LiveAnswer<T>>() -> {}
            }
        });
    }
}
