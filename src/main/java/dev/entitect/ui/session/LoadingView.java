package dev.entitect.ui.session;

import atlantafx.base.theme.Styles;
import dev.entitect.edit.Edit;
import dev.entitect.job.advice.LoadFinding;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.AlternativeRun.LoadingStrategy;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.widget.ChoiceText;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// N+1 findings, with the measured cost of each loading strategy on the same rows. A strategy can be applied to the query or to the model.
final class LoadingView extends BorderPane {

    private final SessionClient session;
    private final SessionHost host;
    private final Consumer<Edit> edits;
    private final EmptyState empty = new EmptyState(Icon.FINE,
            "No N+1 loading so far. If a query causes it, the association is marked on the diagram, "
                    + "and alternative loading strategies are compared here.");
    private final ComboBox<LoadFinding> findings = new ComboBox<>();
    private final Label explanation = new Label();
    private final TableView<AlternativeRun> table = new TableView<>();
    private final Button intoQuery = new Button("Use this query", Icon.QUERY.node());
    private final Button intoModel = new Button("Apply to model", Icon.ASSOCIATION.node());
    private final Label hint = new Label();
    private final VBox content;
    private Model model;
    private Optional<LoadFinding> measured = Optional.empty();

    LoadingView(SessionClient session, SessionHost host, Consumer<Edit> edits) {
        this.session = session;
        this.host = host;
        this.edits = edits;
        findings.setConverter(new ChoiceText<>(LoadFinding::name));
        findings.valueProperty().subscribe(finding -> onFindingSelected());
        explanation.setWrapText(true);
        hint.getStyleClass().add("dock-muted");
        table.setId("alternatives");
        table.setAccessibleText("Loading strategies");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(column("Strategy", 130, run -> words(run.strategy())), number("Statements", run -> run.statements().size()),
                        number("Rows", run -> (int) run.rows()), number("Objects", run -> (int) run.objects()),
                        right(column("Time", 80,
                                run -> run.refusal().isEmpty() ? String.format(Locale.ROOT, "%.1f ms", run.time().toNanos() / 1e6) : "")),
                        column("Query", 420, run -> run.refusal().isEmpty() ? run.hql() : run.refusal())));
        table.getSelectionModel().selectedItemProperty().subscribe(run -> updateButtons());
        intoQuery.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        intoQuery.setId("use-query");
        intoQuery.setOnAction(event -> useQuery());
        intoModel.getStyleClass().add(Styles.SMALL);
        intoModel.setId("use-model");
        intoModel.setOnAction(event -> useModel());
        // only the sentences beside them may be truncated
        List.of(findings, intoQuery, intoModel).forEach(control -> control.setMinWidth(USE_PREF_SIZE));
        HBox head = new HBox(findings, explanation);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("loading-head");
        HBox.setHgrow(explanation, Priority.ALWAYS);
        HBox foot = new HBox(intoQuery, intoModel, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("loading-foot");
        VBox all = new VBox(head, table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        content = all;
        setCenter(empty);
        updateButtons();
    }

    private static TableColumn<AlternativeRun, String> column(String title, double width, Function<AlternativeRun, String> text) {
        TableColumn<AlternativeRun, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 92));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<AlternativeRun, String> number(String title, Function<AlternativeRun, Integer> value) {
        return right(column(title, 92, run -> run.refusal().isEmpty() ? value.apply(run).toString() : ""));
    }

    private static TableColumn<AlternativeRun, String> right(TableColumn<AlternativeRun, String> column) {
        column.getStyleClass().add("number-column");
        return column;
    }

    static String words(LoadingStrategy strategy) {
        return switch (strategy) {
            case ONE_BY_ONE -> "One by one";
            case JOIN_FETCH -> "Join fetch";
            case ENTITY_GRAPH -> "Entity graph";
            case BATCH -> "Batch";
            case SUBSELECT -> "Subselect";
        };
    }

    void show(Model queried, List<LoadFinding> found) {
        model = queried;
        measured = Optional.empty();
        table.getItems().clear();
        findings.getItems().setAll(found);
        findings.getSelectionModel().selectFirst();
        setCenter(found.isEmpty() ? empty : content);
        if (getScene() != null && getParent() != null) {
            measure();
        }
    }

    /// @return whether the association is among the findings
    boolean select(ElementId association) {
        Optional<LoadFinding> finding = findings.getItems().stream().filter(it -> it.reference().association().id().equals(association))
                .findFirst();
        finding.ifPresent(findings::setValue);
        return finding.isPresent();
    }

    private void onFindingSelected() {
        explanation.setText(findings.getValue() == null ? "" : findings.getValue().explanation());
        if (getScene() != null) {
            measure();
        }
    }

    /// Measures the strategies, unless that has been done.
    void measure() {
        LoadFinding finding = findings.getValue();
        if (finding == null || measured.filter(finding::equals).isPresent()) {
            return;
        }
        measured = Optional.of(finding);
        table.getItems().clear();
        hint.setText("Measuring…");
        session.ask("Compare loading strategies", model, running -> running.alternatives(finding.finding(), QueryOptions.DEFAULT),
                answer -> receive(finding, answer));
    }

    private void receive(LoadFinding finding, LiveAnswer<List<AlternativeRun>> answer) {
        if (measured.filter(finding::equals).isEmpty()) {
            return;
        }
        switch (answer) {
            case LiveAnswer.Done<List<AlternativeRun>>(List<AlternativeRun> runs, var booted) -> {
                table.getItems().setAll(runs);
                hint.setText("Measured on the session's rows; each strategy was run once, in a separate Hibernate session.");
                runs.stream().filter(run -> run.refusal().isEmpty())
                        .min((one, other) -> Integer.compare(one.statements().size(), other.statements().size()))
                        .ifPresent(table.getSelectionModel()::select);
            }
            case LiveAnswer.Refused<List<AlternativeRun>> refused -> hint.setText(refused.text());
        }
        updateButtons();
    }

    private Optional<AlternativeRun> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(run -> run.refusal().isEmpty());
    }

    private void updateButtons() {
        intoQuery.setDisable(selected().filter(run -> run.strategy() == LoadingStrategy.JOIN_FETCH).isEmpty());
        intoModel.setDisable(selected().flatMap(run -> LoadFinding.plan(run.strategy())).isEmpty());
    }

    private void useQuery() {
        selected().ifPresent(run -> host.replaceQuery(findings.getValue().finding().query(), run.hql()));
    }

    private void useModel() {
        selected().flatMap(run -> LoadFinding.plan(run.strategy())).ifPresent(plan -> {
            edits.accept(findings.getValue().into(plan));
            hint.setText("Changed the fetching of " + findings.getValue().name() + " in the model. Run the query again to see the effect.");
        });
    }
}
