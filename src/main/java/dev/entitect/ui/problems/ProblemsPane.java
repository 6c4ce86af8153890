package dev.entitect.ui.problems;

import dev.entitect.check.Fix;
import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.edit.Edit;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The problems of a document's current model, including those that kept its live session from starting.
public final class ProblemsPane extends StackPane {

    private final TaskRunner tasks;
    private final LiveService live;
    private final ModelCheck check = new ModelCheck();
    private final ListView<Problem> list = new ListView<>();
    private final EmptyState empty = new EmptyState(Icon.FINE, "No problems");
    private final ReadOnlyIntegerWrapper problemCount = new ReadOnlyIntegerWrapper();
    private final ChangeListener<Model> modelChanged = (property, was, is) -> {
        if (!was.withDiagrams(is.diagrams()).equals(is)) {
            check();
        }
    };
    private Optional<Document> shown = Optional.empty();
    private Model checked = Model.empty("");
    private List<Problem> found = List.of();

    /// @param live     reports the problems of sessions that could not start
    /// @param fxThread runs work on the JavaFX thread
    public ProblemsPane(TaskRunner tasks, LiveService live, Executor fxThread) {
        this.tasks = tasks;
        this.live = live;
        getStyleClass().addAll("dock-pane", "problems-pane");
        list.setAccessibleText("Problems");
        list.setCellFactory(view -> new ProblemCell(() -> checked, this::select, this::fix));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                select(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        getChildren().addAll(list, empty);
        live.addListener(state -> fxThread.execute(this::refresh));
        refresh();
    }

    /// Switches to another document.
    public void show(Document document) {
        showNothing();
        shown = Optional.of(document);
        document.modelProperty().addListener(modelChanged);
        check();
    }

    /// Removes the shown document.
    public void showNothing() {
        shown.ifPresent(document -> document.modelProperty().removeListener(modelChanged));
        shown = Optional.empty();
        found = List.of();
        refresh();
    }

    /// The number of problems, including warnings.
    public ReadOnlyIntegerProperty problemCountProperty() {
        return problemCount.getReadOnlyProperty();
    }

    private void check() {
        shown.ifPresent(document -> {
            Model model = document.model();
            tasks.submitLatest(this, new Task<>("Check model", progress -> check.check(model)), outcome -> {
                boolean current = shown.filter(document::equals).isPresent();
                if (current && outcome instanceof Outcome.Succeeded<List<Problem>>(List<Problem> problems)) {
                    checked = model;
                    found = problems;
                    refresh();
                }
            });
        });
    }

    private void refresh() {
        List<Problem> problems = Stream.concat(found.stream(), liveProblems()).toList();
        if (!list.getItems().equals(problems)) {
            list.getItems().setAll(problems);
        }
        list.setVisible(!problems.isEmpty());
        empty.setVisible(problems.isEmpty());
        problemCount.set(problems.size());
    }

    /// The session's problems, only for the model that it failed on; a later change may have fixed them.
    private Stream<Problem> liveProblems() {
        return shown.isPresent() && live.state() instanceof LiveState.Failed(Model model, List<Problem> problems)
                && model.withDiagrams(checked.diagrams()).equals(checked) ? problems.stream() : Stream.empty();
    }

    private void select(Problem problem) {
        shown.ifPresent(document -> problem.element().ifPresent(document.selection()::select));
    }

    private void fix(Fix fix) {
        shown.ifPresent(document -> document.store().apply(new Edit(fix.label(), fix.change())));
    }
}
