package dev.entitect.ui.query;

import dev.entitect.job.LiveAnswer;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.CodeView;
import dev.entitect.ui.source.EmptyState;
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

/// What came of the last query: its rows or why there are none, its objects, and the SQL that was run for it.
final class ResultView extends BorderPane {

    private Transcript transcript = new Transcript("", List.of());
    private final ResultTable table = new ResultTable();
    private final ErrorView refusal;
    private final EmptyState message = new EmptyState(Icon.QUERY,
            "Ctrl+Enter runs the query on an in-memory H2 with the model's sample rows. Ctrl+Space completes what you type.");
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

    ResultView(Document document, TaskRunner tasks, Dialogs dialogs, ObjectExpander unfolder, Consumer<LiveProblem> whenPlace) {
        refusal = new ErrorView(document.selection()::select, whenPlace);
        plans = new PlanView(document);
        objects = new ObjectsTree(unfolder, this::sent);
        export = new ExportMenu(table, document, tasks, dialogs);
        getStyleClass().add("result-view");
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter the rows");
        filter.setId("result-filter");
        filter.textProperty().subscribe(text -> {
            table.filter(text);
            showStatus();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(parts, space, filter, log.valuesInPlace(), export);
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

    /// How many rows the next query may show.
    QueryOptions options() {
        return pages.options();
    }

    /// @param before    what was run before it together with it
    /// @param model     that was asked
    /// @param firstLine of the editor that was run, counted from 0
    /// @param page      runs the query again, from a row on
    void show(LiveAnswer<QueryResult> answer, List<QueryResult> before, Model model, int firstLine, IntConsumer page) {
        List<SqlEvent> earlier = before.stream().flatMap(each -> each.statements().stream()).toList();
        String prefix = before.isEmpty() ? "" : Sentences.count(before.size() + 1, "statement") + " run, the last: ";
        switch (answer) {
            case LiveAnswer.Done<QueryResult>(QueryResult rows, var booted) when rows.updateCount() >= 0 -> {
                message.setText(Sentences.count(rows.updateCount(), "row") + " changed.");
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
            case LiveAnswer.Refused<QueryResult> refused -> showRefused(refused, earlier, model, firstLine);
        }
    }

    private static List<SqlEvent> join(List<SqlEvent> earlier, List<SqlEvent> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /// What a Java snippet printed, and the values of its statements.
    void showSnippet(LiveAnswer<SnippetResult> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<SnippetResult>(SnippetResult done, var booted) -> {
                transcript = Transcript.of(done);
                snippet.replace(transcript.text());
                show(snippet, Sentences.count(done.statements().size(), "statement") + "  ·  " + Sentences.time(done.elapsed()),
                        done.statements());
            }
            case LiveAnswer.Refused<SnippetResult> refused -> showRefused(refused, List.of(), model, firstLine);
        }
    }

    void showPlans(LiveAnswer<List<StatementPlan>> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<List<StatementPlan>>(List<StatementPlan> explained, var booted) -> {
                plans.show(explained);
                show(plans, Sentences.count(explained.size(), "statement") + " explained", List.of());
            }
            case LiveAnswer.Refused<List<StatementPlan>> refused -> showRefused(refused, List.of(), model, firstLine);
        }
    }

    void showMessage(String text) {
        message.setText(text);
        show(message, "", List.of());
    }

    private void showRefused(LiveAnswer.Refused<?> refused, List<SqlEvent> earlier, Model model, int firstLine) {
        if (refused.cancelled()) {
            message.setText(refused.reasons().getFirst().problem().message());
            show(message, "Cancelled", join(earlier, refused.statements()));
        } else {
            refusal.show(refused.reasons(), model, firstLine);
            show(refusal, Sentences.count(refused.reasons().size(), "problem"), join(earlier, refused.statements()));
        }
    }

    /// Something went wrong that nobody foresaw.
    void show(Throwable failure) {
        refusal.show("The query could not be run: " + failure);
        show(refusal, Sentences.count(1, "problem"), List.of());
    }

    private void show(Node node, String says, List<SqlEvent> statements) {
        result = node;
        sentence = says;
        pages.hide();
        parts.setShown(Part.OBJECTS, false);
        log.show(statements);
        if (node != table && node != message) {
            parts.select(Part.RESULT);
        }
        refresh();
    }

    /// Looking into the objects has cost something.
    private void sent(List<SqlEvent> statements) {
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
        log.valuesInPlace().setVisible(parts.selected() == Part.LOG);
        log.valuesInPlace().setManaged(parts.selected() == Part.LOG);
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
                ? Sentences.count(table.getItems().size(), "row") + " with \"" + filter.getText().strip() + "\" of: " + sentence
                : sentence);
    }
}
