package dev.entitect.ui.query;

import javafx.scene.layout.Priority;
import java.util.function.IntConsumer;
import dev.entitect.job.LiveAnswer;
import dev.entitect.live.Explained;
import dev.entitect.live.Language;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.CodeView;
import dev.entitect.ui.source.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// What came of the last query: its rows or why there are none, and the SQL that was run for it.
final class ResultView extends BorderPane {

    private final ResultTable table = new ResultTable();
    private final RefusalView refusal;
    private final EmptyState message = new EmptyState(Icon.QUERY,
            "Ctrl+Enter runs the query on an in-memory H2 with the model's sample rows.");
    private final CodeView log = new CodeView(sql -> QueryHighlighter.tokens(sql, Language.SQL)).readOnly().wrapping();
    private final EmptyState noLog = new EmptyState(Icon.HISTORY, "The SQL that Hibernate sends for your query appears here.");
    private final PlanView plans;
    private final CodeView printed = new CodeView(text -> List.of()).readOnly().wrapping();
    private final Label status = new Label();
    private final Pages pages = new Pages();
    private final Segments<Part> parts = new Segments<>(List.of(Part.values()), Part::label, this::refresh);
    private final StackPane content = new StackPane();
    private Node result = message;

    private enum Part {
        RESULT("Result"), LOG("SQL log");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    ResultView(Document document, Consumer<LiveProblem> whenPlace) {
        refusal = new RefusalView(document.selection()::select, whenPlace);
        plans = new PlanView(document);
        getStyleClass().add("result-view");
        log.area().setAccessibleText("SQL log");
        HBox header = new HBox(parts);
        header.getStyleClass().add("dock-header");
        status.getStyleClass().add("dock-status");
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        setTop(header);
        setCenter(content);
        refresh();
    }

    /// @param model     that was asked
    /// @param firstLine of the editor that was run, counted from 0
    /// @param page      runs the query again, from a row on
    void show(LiveAnswer<QueryResult> answer, Model model, int firstLine, IntConsumer page) {
        switch (answer) {
            case LiveAnswer.Done<QueryResult> rows when rows.result().updateCount() >= 0 -> {
                message.setText(Sentences.count(rows.result().updateCount(), "row") + " changed.");
                show(message, Sentences.of(rows.result(), rows.booted()), rows.result().statements());
            }
            case LiveAnswer.Done<QueryResult> rows -> {
                table.show(rows.result());
                show(table, Sentences.of(rows.result(), rows.booted()), rows.result().statements());
                pages.show(rows.result(), page);
            }
            case LiveAnswer.Refused<QueryResult> refused -> showRefused(refused, model, firstLine);
        }
    }

    /// What a Java snippet printed, and the values of its statements.
    void showSnippet(LiveAnswer<SnippetResult> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<SnippetResult>(SnippetResult result, var booted) -> {
                printed.replace(SnippetText.of(result));
                show(printed, Sentences.count(result.statements().size(), "statement") + "  ·  " + Sentences.time(result.elapsed()), result.statements());
            }
            case LiveAnswer.Refused<SnippetResult> refused -> showRefused(refused, model, firstLine);
        }
    }

    void showPlans(LiveAnswer<List<Explained>> answer, Model model, int firstLine) {
        switch (answer) {
            case LiveAnswer.Done<List<Explained>>(List<Explained> explained, var booted) -> {
                plans.show(explained);
                show(plans, Sentences.count(explained.size(), "statement") + " explained", List.of());
            }
            case LiveAnswer.Refused<List<Explained>> refused -> showRefused(refused, model, firstLine);
        }
    }

    private void showRefused(LiveAnswer.Refused<?> refused, Model model, int firstLine) {
        if (refused.cancelled()) {
            message.setText(refused.reasons().getFirst().problem().message());
            show(message, "Cancelled", refused.statements());
        } else {
            refusal.show(refused.reasons(), model, firstLine);
            show(refusal, Sentences.count(refused.reasons().size(), "problem"), refused.statements());
        }
    }

    /// Something went wrong that nobody foresaw.
    void show(Throwable failure) {
        refusal.show("The query could not be run: " + failure);
        show(refusal, Sentences.count(1, "problem"), List.of());
    }

    private void show(Node node, String sentence, List<SqlEvent> statements) {
        result = node;
        status.setText(sentence);
        pages.hide();
        setBottom(new HBox(status, pages));
        log.replace(SqlLog.of(statements));
        parts.setLabel(Part.LOG, statements.isEmpty() ? Part.LOG.label() : Part.LOG.label() + " (" + statements.size() + ")");
        if (node == refusal || node == plans || node == printed) {
            parts.select(Part.RESULT);
        }
        refresh();
    }

    private void refresh() {
        Node log = this.log.text().isEmpty() ? noLog : this.log;
        content.getChildren().setAll(parts.selected() == Part.LOG ? log : result);
    }
}
