package dev.entitect.ui.query;

import dev.entitect.job.session.LiveService;
import dev.entitect.live.Language;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// Queries the running model in HQL, SQL or Java. Each open document keeps its own query, result and history.
public final class QueryPane extends StackPane {

    private final TaskRunner tasks;
    private final LiveService live;
    private final Dialogs dialogs;
    private final Map<Document, QueryConsole> consoles = new IdentityHashMap<>();
    private Optional<QueryConsole> shown = Optional.empty();
    private AnswerListener listener = (model, what, statements, findings, objects) -> {};

    /// @param live    runs the queries; closed by its creator
    /// @param dialogs asks where to export rows
    public QueryPane(TaskRunner tasks, LiveService live, Dialogs dialogs) {
        this.tasks = tasks;
        this.live = live;
        this.dialogs = dialogs;
        getStyleClass().addAll("dock-pane", "query-pane");
    }

    /// @param next receives each answer from now on
    public void setOnAnswer(AnswerListener next) {
        listener = next;
    }

    /// Replaces one query with another and runs it: within the text if it contains the old query, otherwise as a separate query.
    public void replaceQuery(String old, String query) {
        shown.ifPresent(console -> {
            QueryEditor editor = console.editor();
            String text = editor.area().getText();
            if (!old.isEmpty() && text.contains(old)) {
                editor.put(editor.language(), text.replace(old, query));
            } else {
                editor.put(Language.HQL, query);
            }
            editor.run();
        });
    }

    /// Replaces the text of the query editor.
    public void put(Language language, String text) {
        shown.ifPresent(console -> console.editor().put(language, text));
    }

    /// Runs the selection, or else the statement at the caret; in Java, all of the code.
    public void run() {
        shown.ifPresent(console -> console.editor().run());
    }

    /// Switches to another document.
    public void show(Document document) {
        QueryConsole console = consoles.computeIfAbsent(document, it -> new QueryConsole(it, tasks, live, dialogs,
                (model, what, statements, findings, objects) -> listener.answered(model, what, statements, findings, objects)));
        shown = Optional.of(console);
        getChildren().setAll(console);
    }

    /// Removes the shown document.
    public void showNothing() {
        shown = Optional.empty();
        getChildren().clear();
    }

    /// Discards the state kept for a closed document.
    public void forget(Document document) {
        QueryConsole console = consoles.remove(document);
        if (console != null) {
            console.dispose();
            if (shown.filter(console::equals).isPresent()) {
                showNothing();
            }
        }
    }

    /// Focuses the query editor.
    @Override
    public void requestFocus() {
        shown.ifPresent(console -> console.editor().takeFocus());
    }
}
