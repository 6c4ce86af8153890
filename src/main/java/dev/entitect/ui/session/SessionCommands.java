package dev.entitect.ui.session;

import dev.entitect.connect.PasswordStore;
import dev.entitect.dialect.Feature;
import dev.entitect.job.session.ConnectionPlan;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.LiveSession;
import dev.entitect.live.Target;
import dev.entitect.model.Connection;
import dev.entitect.naming.Counts;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
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

/// Commands for the session's database, schema and process. Asks for confirmation before anything that cannot be undone.
public final class SessionCommands {

    private static final String MEMORY = "In-memory H2 with the model's sample rows";
    private static final int MAX_LISTED_TABLES = 20;
    private static final List<Integer> MEMORY_SIZES = List.of(256, 512, 1024, 2048, 4096);

    private final TaskRunner tasks;
    private final LiveService live;
    private final SessionClient session;
    private final Dialogs dialogs;
    private final PasswordStore passwords;
    private final Preferences preferences;
    private final Supplier<Document> document;

    /// @param document supplies the open document
    public SessionCommands(TaskRunner tasks, LiveService live, Dialogs dialogs, PasswordStore passwords, Preferences preferences,
            Supplier<Document> document) {
        this.tasks = tasks;
        this.live = live;
        this.session = new SessionClient(tasks, live);
        this.dialogs = dialogs;
        this.passwords = passwords;
        this.preferences = preferences;
        this.document = document;
    }

    /// Asks for the session's database: in memory, or one of the model's connections, which is read-only at first.
    public void chooseTarget() {
        List<Connection> connections = document.get().model().connections().stream().toList();
        List<String> options = new ArrayList<>(List.of(MEMORY));
        connections.forEach(connection -> options.add(connection.name() + "  (" + connection.url() + ")"));
        String detail = connections.isEmpty()
                ? "The model has no connections yet. Add one with Insert > Add connection."
                : "Existing databases open read-only until you allow changes.";
        dialogs.choose("Choose a database for the session.", detail, options, MEMORY).ifPresent(chosen -> {
            int index = options.indexOf(chosen);
            if (index == 0) {
                run(new Target.Memory());
            } else {
                connect(connections.get(index - 1), false);
            }
        });
    }

    private void connect(Connection connection, boolean writable) {
        boolean needsPassword = !connection.user().isEmpty() && connection.dialect().has(Feature.USERS);
        Optional<String> password = passwords.find(connection.url(), connection.user());
        if (needsPassword && password.isEmpty()) {
            password = dialogs.askPassword("Password for " + connection.user(),
                    "For " + connection.url() + ". It is kept in memory until Entitect is closed, and never saved.");
            if (password.isEmpty()) {
                return;
            }
            passwords.keep(connection.url(), connection.user(), password.get());
        }
        run(new Target.Server(ConnectionPlan.pool(connection, password).lazily(), writable));
    }

    private void run(Target target) {
        live.runOn(target);
        ask("Start session", session -> session.info(), info -> {});
    }

    /// Allows queries to modify an existing database, after confirmation, or forbids it again.
    public void toggleChanges() {
        switch (live.target()) {
            case Target.Memory memory -> dialogs.showInformation("Changes are already allowed",
                    "The session uses its own in-memory H2 database. Changes are discarded when it ends.");
            case Target.Server(var pool, boolean writable) -> {
                if (writable || dialogs.confirm("Allow changes to " + pool.url() + "?",
                        "Queries can then modify rows, and tables can be created and dropped. Changes to the database cannot be undone.",
                        "Allow changes")) {
                    run(new Target.Server(pool, !writable));
                }
            }
        }
    }

    public void createSchema() {
        List<String> tables = tables();
        if (dialogs.confirm("Create " + Counts.of(tables.size(), "table") + " in " + databaseName() + "?", list(tables), "Create")) {
            ask("Create schema", session -> {
                session.createSchema();
                return session.rowCounts().size();
            }, number -> dialogs.showInformation("Schema created", "Created " + Counts.of(number, "table") + "."));
        }
    }

    public void dropSchema() {
        List<String> tables = tables();
        if (dialogs.confirm("Drop " + Counts.of(tables.size(), "table") + " from " + databaseName() + "?",
                "All of their rows will be deleted. This cannot be undone: " + list(tables), "Drop")) {
            ask("Drop schema", session -> {
                session.dropSchema();
                return session.rowCounts().size();
            }, left -> dialogs.showInformation("Schema dropped", "Dropped " + Counts.of(tables.size() - left, "table") + "."));
        }
    }

    /// Ends the session's process and discards its in-memory data; then starts a new session.
    public void restart() {
        tasks.submit(new Task<>("Restart session", progress -> {
            live.close();
            return null;
        }), outcome -> ask("Start session", LiveSession::info, info -> {}));
    }

    /// Asks for the memory limit of the session's process, and restarts it.
    public void chooseMemory() {
        int current = SessionMemory.of(preferences);
        List<String> options = Stream.concat(MEMORY_SIZES.stream(), Stream.of(current)).sorted().distinct().map(size -> size + " MB")
                .toList();
        dialogs.choose("How much memory can the session use?", "A query that needs more ends the session, but not Entitect.",
                options, current + " MB")
                .map(chosen -> Integer.valueOf(chosen.replace(" MB", ""))).filter(size -> size != current).ifPresent(size -> {
                    SessionMemory.set(preferences, size);
                    restart();
                });
    }

    private List<String> tables() {
        return Schema.of(document.get().model()).tables().stream().map(Table::name).sorted().toList();
    }

    private String databaseName() {
        return live.target() instanceof Target.Server server ? server.pool().url() : "the session's in-memory H2";
    }

    private static String list(List<String> tables) {
        return String.join(", ", tables.subList(0, Math.min(MAX_LISTED_TABLES, tables.size())))
                + (tables.size() > MAX_LISTED_TABLES ? " and " + (tables.size() - MAX_LISTED_TABLES) + " more." : ".");
    }

    private <T> void ask(String label, Function<LiveSession, T> question, Consumer<T> onDone) {
        session.ask(label, document.get().model(), question, answer -> {
            switch (answer) {
                case LiveAnswer.Done<T>(T result, var booted) -> onDone.accept(result);
                case LiveAnswer.Refused<T> refused when refused.cancelled() -> {}
                case LiveAnswer.Refused<T> refused -> dialogs.showError(label + ": rejected", refused.text());
            }
        });
    }
}
