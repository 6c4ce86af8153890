package dev.entitect.ui.query;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.StatementPlan;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.CodeView;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.Segments;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The outcome of the last query: its rows or errors, its objects, and the SQL log.
final class ResultView extends BorderPane {

    private Transcript transcript = new Transcript("", List.of());
    private final ResultTable table = new ResultTable();
    private final ErrorView errors;
    private final EmptyState message = new EmptyState(Icon.QUERY,
            "Press Ctrl+Enter to run the query on an in-memory H2 database with the model's sample rows, Ctrl+Space for completion.");
    private final LogView log = new LogView();
    private final ObjectsTree objects;
    private final PlanView plans;
    private final CodeView snippet = new CodeView(text -> transcript.tokens()).readOnly().wrapping();
    private final Label status = new Label();
    private final Pages pages = new Pages();
    private final ExportMenu export;
    private final TextField filter = new TextField();
    private final Segments<Part> parts = new Segments<>(List.of(Part.values()), Part::label, this::refresh);
    private final StackPane content = new StackPane();
    private Node result = message;
    private String sentence = "";

    private enum Part {
        RESULT("Result"), OBJECTS("Objects"), LOG("SQL log");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    ResultView(Document document, TaskRunner tasks, Dialogs dialogs, ObjectExpander expander, Consumer<LiveProblem> onPosition) {
        errors = new ErrorView(document.selection()::select, onPosition);
        plans = new PlanView(document);
        objects = new ObjectsTree(expander, this::addStatements);
        export = new ExportMenu(table, document, tasks, dialogs);
        getStyleClass().add("result-view");
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter rows");
        filter.setId("result-filter");
        filter.textProperty().subscribe(text -> {
            table.filter(text);
            showStatus();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(parts, space, filter, log.inlineValues(), export);
        header.getStyleClass().add("dock-header");
        status.getStyleClass().add("dock-status");
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox foot = new HBox(status, pages);
        foot.getStyleClass().add("result-foot");
        foot.visibleProperty().bind(status.textProperty().isNotEmpty());
        foot.managedProperty().bind(foot.visibleProperty());
        parts.setShown(Part.OBJECTS, false);
        setTop(header);
        setCenter(content);
        setBottom(foot);
        refresh();
    }

    /// The options of the next query, with its row limit.
    QueryOptions options() {
        return pages.options();
    }

    /// @param before    results of the statements run before it in the same request
    /// @param model     the queried model
    /// @param firstLine line of the editor where the query begins, counted from 0
    /// @param page      runs the query again, starting at a row offset
    void show(LiveAnswer<QueryResult> answer, List<QueryResult> before, Model model, int firstLine, IntConsumer page) {
        List<SqlEvent> earlier = before.stream().flatMap(each -> each.statements().stream()).toList();
        String prefix = before.isEmpty() ? "" : Counts.of(before.size() + 1, "statement") + " run; last: ";
        switch (answer) {
            case LiveAnswer.Done<QueryResult>(QueryResult rows, var booted) when rows.updateCount() >= 0 -> {
                message.setText(Counts.of(rows.updateCount(), "row") + " changed.");
                show(message, prefix + Sentences.of(rows, booted), join(earlier, rows.statements()));
            }
            case LiveAnswer.Done<QueryResult>(QueryResult rows, var booted) -> {
                Part was = parts.selected();
                table.show(rows);
                show(table, prefix + Sentences.of(rows, booted), join(earlier, rows.statements()));
                pages.show(rows, page);
                if (rows.number() != 0 && !rows.rows().isEmpty()) {
                    objects.show(rows);
                    parts.setShown(Part.OBJECTS, true);
                    parts.select(was);
                }
            }
            case LiveAnswer.Refused<QueryResult> refused -> showErrors(refused, earlier, model, firstLine);
        }
    }

    private static List<SqlEvent> join(List<SqlEvent> earlier, List<SqlEvent> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /// Shows the output of a Java snippet, and the values of its statements.
    void showSnippet(LiveAnswer<SnippetResult> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<SnippetResult>(SnippetResult done, var booted) -> {
                transcript = Transcript.of(done);
                snippet.replace(transcript.text());
                show(snippet, Counts.of(done.statements().size(), "statement") + "  ·  " + Sentences.time(done.elapsed()),
                        done.statements());
            }
            case LiveAnswer.Refused<SnippetResult> refused -> showErrors(refused, List.of(), model, firstLine);
        }
    }

    void showPlans(LiveAnswer<List<StatementPlan>> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<List<StatementPlan>>(List<StatementPlan> explained, var booted) -> {
                plans.show(explained);
                show(plans, Counts.of(explained.size(), "statement") + " explained", List.of());
            }
            case LiveAnswer.Refused<List<StatementPlan>> refused -> showErrors(refused, List.of(), model, firstLine);
        }
    }

    void showMessage(String text) {
        message.setText(text);
        show(message, "", List.of());
    }

    private void showErrors(LiveAnswer.Refused<?> refused, List<SqlEvent> earlier, Model model, int firstLine) {
        if (refused.cancelled()) {
            message.setText(refused.reasons().getFirst().problem().message());
            show(message, "Cancelled", join(earlier, refused.statements()));
        } else {
            errors.show(refused.reasons(), model, firstLine);
            show(errors, Counts.of(refused.reasons().size(), "problem"), join(earlier, refused.statements()));
        }
    }

    /// Shows an unexpected failure.
    void showFailure(String sentence) {
        errors.show(sentence);
        show(errors, Counts.of(1, "problem"), List.of());
    }

    private void show(Node node, String text, List<SqlEvent> statements) {
        result = node;
        sentence = text;
        pages.hide();
        parts.setShown(Part.OBJECTS, false);
        log.show(statements);
        if (node != table && node != message) {
            parts.select(Part.RESULT);
        }
        refresh();
    }

    /// Adds the statements caused by expanding objects to the log.
    private void addStatements(List<SqlEvent> statements) {
        log.add(statements);
        refresh();
    }

    private void refresh() {
        parts.setLabel(Part.LOG, log.count() == 0 ? Part.LOG.label() : Part.LOG.label() + " (" + log.count() + ")");
        boolean rows = parts.selected() == Part.RESULT && result == table;
        List.of(filter, export).forEach(control -> {
            control.setVisible(rows);
            control.setManaged(rows);
        });
        log.inlineValues().setVisible(parts.selected() == Part.LOG);
        log.inlineValues().setManaged(parts.selected() == Part.LOG);
        content.getChildren().setAll(switch (parts.selected()) {
            case RESULT -> result;
            case OBJECTS -> objects;
            case LOG -> log;
        });
        showStatus();
    }

    private void showStatus() {
        boolean filtered = result == table && table.getItems().size() < table.count();
        status.setText(filtered
                ? Counts.of(table.getItems().size(), "row") + " matching \"" + filter.getText().strip() + "\" of: " + sentence
                : sentence);
    }
}
