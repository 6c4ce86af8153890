package dev.entitect.ui.query;

import dev.entitect.job.LiveService;
import dev.entitect.live.Language;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// Asks the running model in HQL, SQL or Java. Each document keeps its own query, result and history while it is open.
public final class QueryPane extends StackPane {

    private final TaskRunner tasks;
    private final LiveService live;
    private final Dialogs dialogs;
    private final Map<Document, QueryConsole> consoles = new IdentityHashMap<>();
    private Optional<QueryConsole> shown = Optional.empty();
    private AnswerListener listener = (model, what, statements, findings, objects) -> {};

    /// @param live    runs the queries; closed by whoever made it
    /// @param dialogs asks where rows are exported to
    public QueryPane(TaskRunner tasks, LiveService live, Dialogs dialogs) {
        this.tasks = tasks;
        this.live = live;
        this.dialogs = dialogs;
        getStyleClass().addAll("dock-pane", "query-pane");
    }

    /// @param next hears of each answer from now on
    public void setOnAnswer(AnswerListener next) {
        listener = next;
    }

    /// Puts one query in the place of another: inside the text that is written when it has the old one, else as a query of its own. Runs
    /// it.
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

    /// Puts a text where queries are written.
    public void put(Language language, String text) {
        shown.ifPresent(console -> console.editor().put(language, text));
    }

    /// Runs what is selected, or else the statement at the caret; in Java everything.
    public void run() {
        shown.ifPresent(console -> console.editor().run());
    }

    /// Asks this document's model from now on.
    public void show(Document document) {
        QueryConsole console = consoles.computeIfAbsent(document, it -> new QueryConsole(it, tasks, live, dialogs,
                (model, what, statements, findings, objects) -> listener.answered(model, what, statements, findings, objects)));
        shown = Optional.of(console);
        getChildren().setAll(console);
    }

    /// Shows no document.
    public void showNothing() {
        shown = Optional.empty();
        getChildren().clear();
    }

    /// Gives up what is kept for a document that has been closed.
    public void forget(Document document) {
        QueryConsole console = consoles.remove(document);
        if (console != null) {
            console.dispose();
            if (shown.filter(console::equals).isPresent()) {
                showNothing();
            }
        }
    }

    /// Puts the caret into the query.
    @Override
    public void requestFocus() {
        shown.ifPresent(console -> console.editor().takeFocus());
    }
}
