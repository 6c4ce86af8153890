package dev.entitect.ui.session;

import atlantafx.base.theme.Styles;
import dev.entitect.edit.Edit;
import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.job.LoadFinding;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.AlternativeRun.LoadingStrategy;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.fx.ChoiceText;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.EmptyState;
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

/// Associations that were loaded one by one, and what the other ways of loading them cost with the same rows. The way one likes best goes
/// into the query or into the model with one click.
final class LoadingView extends BorderPane {

    private final TaskRunner tasks;
    private final LiveService live;
    private final SessionHost host;
    private final Consumer<Edit> edits;
    private final EmptyState nothing = new EmptyState(Icon.FINE,
            "Nothing was loaded one by one. When it happens (N+1), the association is marked in the diagram, "
                    + "and the other ways of loading it are compared here.");
    private final ComboBox<LoadFinding> findings = new ComboBox<>();
    private final Label explanation = new Label();
    private final TableView<AlternativeRun> table = new TableView<>();
    private final Button intoQuery = new Button("Use This Query", Icon.QUERY.node());
    private final Button intoModel = new Button("Put into the Model", Icon.ASSOCIATION.node());
    private final Label hint = new Label();
    private final VBox content;
    private Model model;
    private Optional<LoadFinding> measured = Optional.empty();

    LoadingView(TaskRunner tasks, LiveService live, SessionHost host, Consumer<Edit> edits) {
        this.tasks = tasks;
        this.live = live;
        this.host = host;
        this.edits = edits;
        findings.setConverter(new ChoiceText<>(LoadFinding::name));
        findings.valueProperty().subscribe(finding -> chosen());
        explanation.setWrapText(true);
        hint.getStyleClass().add("dock-muted");
        table.setId("alternatives");
        table.setAccessibleText("Ways of loading");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(column("Way", 130, run -> words(run.strategy())), number("Statements", run -> run.statements().size()),
                        number("Rows", run -> (int) run.rows()), number("Objects", run -> (int) run.objects()),
                        right(column("Time", 80,
                                run -> run.refusal().isEmpty() ? String.format(Locale.ROOT, "%.1f ms", run.time().toNanos() / 1e6) : "")),
                        column("Query", 420, run -> run.refusal().isEmpty() ? run.hql() : run.refusal())));
        table.getSelectionModel().selectedItemProperty().subscribe(run -> enable());
        intoQuery.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        intoQuery.setId("use-query");
        intoQuery.setOnAction(event -> useQuery());
        intoModel.getStyleClass().add(Styles.SMALL);
        intoModel.setId("use-model");
        intoModel.setOnAction(event -> useModel());
        // what may be cut short are sentences
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
        setCenter(nothing);
        enable();
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
            case BATCH -> "In batches";
            case SUBSELECT -> "Subselect";
        };
    }

    void show(Model asked, List<LoadFinding> found) {
        model = asked;
        measured = Optional.empty();
        table.getItems().clear();
        findings.getItems().setAll(found);
        findings.getSelectionModel().selectFirst();
        setCenter(found.isEmpty() ? nothing : content);
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

    private void chosen() {
        explanation.setText(findings.getValue() == null ? "" : findings.getValue().explanation());
        if (getScene() != null) {
            measure();
        }
    }

    /// Tries the ways, unless that has been done.
    void measure() {
        LoadFinding finding = findings.getValue();
        if (finding == null || measured.filter(finding::equals).isPresent()) {
            return;
        }
        measured = Optional.of(finding);
        table.getItems().clear();
        hint.setText("Measuring…");
        Model asked = model;
        tasks.submit(
                new Task<>("Compare ways of loading",
                        progress -> live.ask(asked, session -> session.alternatives(finding.finding(), QueryOptions.DEFAULT), state -> {})),
                outcome -> receive(finding, outcome));
    }

    private void receive(LoadFinding finding, Outcome<LiveAnswer<List<AlternativeRun>>> outcome) {
        if (measured.filter(finding::equals).isEmpty()) {
            return;
        }
        switch (outcome) {
            case Outcome.Succeeded(LiveAnswer.Done<List<AlternativeRun>>(List<AlternativeRun> runs, var booted)) -> {
                table.getItems().setAll(runs);
                hint.setText("Measured with the rows of the session; each way was run once, in a session of its own.");
                runs.stream().filter(run -> run.refusal().isEmpty())
                        .min((one, other) -> Integer.compare(one.statements().size(), other.statements().size()))
                        .ifPresent(table.getSelectionModel()::select);
            }
            case Outcome.Succeeded(LiveAnswer.Refused<List<AlternativeRun>> refused) ->
                hint.setText(refused.reasons().getFirst().problem().message());
            case Outcome.Failed(Throwable failure) -> hint.setText("The ways could not be compared: " + failure);
            case Outcome.Cancelled<LiveAnswer<List<AlternativeRun>>>() -> hint.setText("");
        }
        enable();
    }

    private Optional<AlternativeRun> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(run -> run.refusal().isEmpty());
    }

    private void enable() {
        intoQuery.setDisable(selected().filter(run -> run.strategy() == LoadingStrategy.JOIN_FETCH).isEmpty());
        intoModel.setDisable(selected().flatMap(run -> LoadFinding.plan(run.strategy())).isEmpty());
    }

    private void useQuery() {
        selected().ifPresent(run -> host.replaceQuery(findings.getValue().finding().query(), run.hql()));
    }

    private void useModel() {
        selected().flatMap(run -> LoadFinding.plan(run.strategy())).ifPresent(plan -> {
            edits.accept(findings.getValue().into(plan));
            hint.setText("The model loads " + findings.getValue().name() + " so from now on. Run the query again to see it.");
        });
    }
}
