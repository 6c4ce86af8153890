package dev.entitect.ui.inspector;

import dev.entitect.connect.ConnectionUrl;
import dev.entitect.connect.PasswordStore;
import dev.entitect.edit.Edit;
import dev.entitect.job.session.TestConnection;
import dev.entitect.model.Connection;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.value.ConnectionPool;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of a database connection. The password goes to the password store, never into the model.
final class ConnectionForm extends InspectorForm<Connection> {

    private final ConnectionId id;
    private final Button test = new Button("Test connection", Icon.CONNECTION.node());
    private final Label answer = new Label();

    ConnectionForm(FormContext context, ConnectionId id) {
        super(context, (label, change) -> context
                .apply(new Edit(label, model -> model.connections().find(id).map(it -> model.with(change.apply(it))).orElse(model))));
        this.id = id;
        form().text("Name", "Display name.", Connection::name, (it, text) -> it.withName(Texts.required(text, "The name")));
        form().wideText("Address",
                Hints.of("A JDBC or SQLAlchemy URL. A password in it goes to the password store only.",
                        "jakarta.persistence.jdbc.url",
                        "create_engine(url)"),
                Connection::url, this::withUrl);
        sqlAlchemy();
        form().text("User", Hints.of("Leave empty if the database needs none.", "jakarta.persistence.jdbc.user", "the user of the URL"),
                Connection::user, it -> "none", Connection::withUser);
        password();
        test();
        pool();
        form().section("Session", true);
        form().check("", "Log SQL statements", Hints.of("Logs each statement with its parameters.", "hibernate.show_sql", "echo=True"),
                Connection::logSql, Connection::withLogSql);
        form().check("", "Log connection pool",
                Hints.of("Logs what the connection pool does.", "the log of com.zaxxer.hikari", "echo_pool=True"), Connection::logPool,
                Connection::withLogPool);
        form().choice("Flush mode", Hints.of("When changes are flushed to the database.", "FlushMode.AUTO, FlushMode.COMMIT", "autoflush"),
                List.of(true, false),
                byQuery -> byQuery ? "Before queries (AUTO)" : "At commit only (COMMIT)", Connection::flushByQuery,
                Connection::withFlushByQuery);
        form().refresh();
    }

    /// Called twice, to validate and to commit the text; storing the password twice is harmless.
    private Connection withUrl(Connection connection, String text) {
        ConnectionUrl url = ConnectionUrl.parse(text);
        String user = url.user().orElse(connection.user());
        url.password().ifPresent(password -> passwords().keep(url.jdbc(), user, password));
        return connection.withUrl(url.dialect(), url.jdbc()).withUser(user);
    }

    private PasswordStore passwords() {
        return context().services().passwords();
    }

    private void sqlAlchemy() {
        TextField field = new TextField();
        field.setEditable(false);
        field.getStyleClass().add("mono");
        form().row("SQLAlchemy URL", "The same address for create_engine, without the password.", field, true)
                .when(it -> ConnectionUrl.sqlAlchemy(it.dialect(), it.url(), it.user()).isPresent());
        form().onRefresh(
                () -> element().flatMap(it -> ConnectionUrl.sqlAlchemy(it.dialect(), it.url(), it.user())).ifPresent(field::setText));
    }

    private void password() {
        PasswordField field = new PasswordField();
        field.setPromptText("none");
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                store(field);
            }
        });
        field.setOnAction(event -> store(field));
        form().row("Password", "Kept in memory until Entitect is closed; never written to the model or anywhere else.", field, false);
        form().onRefresh(() -> {
            if (!field.isFocused()) {
                field.setText(element().flatMap(it -> passwords().find(it.url(), it.user())).orElse(""));
            }
        });
    }

    private void store(PasswordField field) {
        element().ifPresent(it -> passwords().keep(it.url(), it.user(), field.getText()));
    }

    private void test() {
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        answer.getStyleClass().add("connection-answer");
        answer.setVisible(false);
        answer.setManaged(false);
        test.setOnAction(event -> element().ifPresent(this::test));
        Button export = new Button("Export project for this connection…", Icon.EXPORT.node());
        export.setTooltip(new Tooltip("Export the classes as a Maven project configured for this database"));
        export.setOnAction(event -> context().services().host().exportProject(id));
        form().wide(new VBox(6, test, answer, export));
    }

    private void test(Connection connection) {
        Optional<String> password = passwords().find(connection.url(), connection.user());
        test.setDisable(true);
        show("Connecting…", "");
        context().services().tasks().submitLatest(this,
                new Task<>("Test the connection " + connection.name(), progress -> TestConnection.run(connection, password)), outcome -> {
                    test.setDisable(false);
                    switch (outcome) {
                        case Outcome.Succeeded<TestConnection.Answer>(TestConnection.Answer it) ->
                            show(it.sentence(), it.reached() ? "reached" : "refused");
                        case Outcome.Refused<TestConnection.Answer>(String reason) -> show(reason, "refused");
                        case Outcome.Failed<TestConnection.Answer>() ->
                            show("The connection could not be tested because of an internal error.", "refused");
                        case Outcome.Cancelled<TestConnection.Answer> cancelled -> show("", "");
                    }
                });
    }

    private void show(String text, String style) {
        answer.setText(text);
        answer.setVisible(!text.isEmpty());
        answer.setManaged(!text.isEmpty());
        answer.getStyleClass().removeAll("reached", "refused");
        if (!style.isEmpty()) {
            answer.getStyleClass().add(style);
        }
    }

    private void pool() {
        form().section("Pool", true).summary(it -> it.pool().size() + " to " + (it.pool().size() + it.pool().overflow()));
        form().number("Minimum idle", Hints.of("Number of connections that stay open.", "minimumIdle", "pool_size"), it -> it.pool().size(),
                (it, size) -> it.withPool(
                        new ConnectionPool(size, it.pool().overflow(), it.pool().timeoutSeconds(), it.pool().recycleSeconds(),
                                it.pool().prePing())));
        form().number("Extra connections",
                Hints.of("Additional connections opened when all others are in use.", "maximumPoolSize − minimumIdle", "max_overflow"),
                it -> it.pool().overflow(),
                (it, overflow) -> it.withPool(new ConnectionPool(it.pool().size(), overflow, it.pool().timeoutSeconds(),
                        it.pool().recycleSeconds(), it.pool().prePing())));
        form().number("Connection timeout (s)", Hints.of("How long to wait for a free connection.", "connectionTimeout", "pool_timeout"),
                it -> it.pool().timeoutSeconds(),
                (it, seconds) -> it.withPool(new ConnectionPool(it.pool().size(), it.pool().overflow(), seconds, it.pool().recycleSeconds(),
                        it.pool().prePing())));
        form().number("Maximum lifetime (s)",
                Hints.of("Age at which a connection is replaced; 0 for never.", "maxLifetime", "pool_recycle"),
                it -> it.pool().recycleSeconds(),
                (it, seconds) -> it.withPool(new ConnectionPool(it.pool().size(), it.pool().overflow(), it.pool().timeoutSeconds(), seconds,
                        it.pool().prePing())));
        form().check("", "Test connections before use",
                Hints.of("Tests a pooled connection before it is handed out.", "keepaliveTime, validation", "pool_pre_ping"),
                it -> it.pool().prePing(),
                (it, on) -> it.withPool(new ConnectionPool(it.pool().size(), it.pool().overflow(), it.pool().timeoutSeconds(),
                        it.pool().recycleSeconds(), on)));
    }

    @Override
    Optional<Connection> element() {
        return context().model().connections().find(id);
    }

    @Override
    String title() {
        return element().map(Connection::name).orElse("");
    }

    @Override
    String subtitle() {
        return element().map(it -> it.dialect().displayName() + " connection").orElse("");
    }
}
