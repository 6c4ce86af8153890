package dev.entitect.ui.project;

import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.export.ExportProject;
import dev.entitect.job.export.FolderPlan;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.naming.Counts;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.ChoiceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The fields of a project export: folder and database, and a preview of the files, which is updated after each change.
final class ProjectPane extends VBox {

    private static final Duration PAUSE = Duration.millis(250);
    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 220;

    private final Model model;
    private final TaskRunner tasks;
    private final TextField folder = new TextField();
    private final ComboBox<Optional<Connection>> database = new ComboBox<>();
    private final Label summary = new Label();
    private final ListView<FolderPlan.Entry> files = new ListView<>();
    private final CheckBox replace = new CheckBox();
    private final Hyperlink problems = new Hyperlink("Show problems");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<FolderPlan> plan = Optional.empty();

    /// @param connection   initially selected; empty for in-memory H2
    /// @param showProblems closes the dialog and shows the model's problems
    ProjectPane(Document document, Optional<ConnectionId> connection, TaskRunner tasks, Dialogs dialogs, Runnable showProblems) {
        this.model = document.model();
        this.tasks = tasks;
        getStyleClass().add("project-pane");
        setPrefWidth(WIDTH);
        folder.setText(defaultFolder(document).toString());
        folder.setAccessibleText("Folder");
        folder.textProperty().addListener((property, was, is) -> schedulePlan());
        Button choose = new Button("Choose…");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> folder().or(() -> Optional.of(defaultFolder(document))).flatMap(dialogs::chooseProjectFolder)
                .ifPresent(it -> folder.setText(it.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        databases(connection);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("project-summary");
        problems.setOnAction(event -> showProblems.run());
        files.setCellFactory(view -> new FileCell());
        files.setAccessibleText("Files of the project");
        files.setPrefHeight(LIST_HEIGHT);
        files.getStyleClass().addAll("dense", "project-files");
        VBox.setVgrow(files, Priority.ALWAYS);
        replace.setTooltip(new Tooltip("Their present content will be lost. Files that are not replaced are left untouched."));
        replace.selectedProperty().addListener((property, was, is) -> updateReady());
        Label folderLabel = label("Folder", folder);
        Label databaseLabel = label("Database", database);
        getChildren().setAll(new VBox(4, folderLabel, new HBox(8, folder, choose)), new VBox(4, databaseLabel, database),
                new VBox(4, summary, problems), files, replace);
        problems.managedProperty().bind(problems.visibleProperty());
        replace.managedProperty().bind(replace.visibleProperty());
        pause.setOnFinished(event -> updatePlan());
        updatePlan();
    }

    private static Label label(String text, Region field) {
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        return label;
    }

    private void databases(Optional<ConnectionId> chosen) {
        List<Optional<Connection>> all = new ArrayList<>(List.of(Optional.empty()));
        model.connections().forEach(connection -> all.add(Optional.of(connection)));
        database.getItems().setAll(all);
        database.setMaxWidth(Double.MAX_VALUE);
        database.setConverter(new ChoiceText<>(ProjectText::database));
        database.setValue(chosen.flatMap(model.connections()::find));
        database.valueProperty().addListener((property, was, is) -> updatePlan());
    }

    /// Beside the document's file, or in the home folder if it was never saved.
    private static Path defaultFolder(Document document) {
        Path parent = document.file().map(Path::toAbsolutePath).map(Path::getParent)
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
        return parent.resolve(ProjectGenerator.artifact(document.model()));
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(folder.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException invalid) {
            return Optional.empty();
        }
    }

    void focusFolder() {
        folder.requestFocus();
        folder.end();
    }

    /// The plan that can be written now.
    Optional<FolderPlan> plan() {
        return ready.get() ? plan : Optional.empty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether files of the user may be replaced.
    boolean replaces() {
        return replace.isSelected();
    }

    private void schedulePlan() {
        ready.set(false);
        pause.playFromStart();
    }

    private void updatePlan() {
        pause.stop();
        Optional<Path> chosen = folder();
        if (chosen.isEmpty()) {
            showError("Enter the folder as an absolute path, such as "
                    + Path.of(System.getProperty("user.home"), "projects", ProjectGenerator.artifact(model)) + ".");
            return;
        }
        busy("Checking the folder…");
        Optional<Connection> connection = database.getValue();
        tasks.submitLatest(this, new Task<>("Plan project export", progress -> ExportProject.plan(model, connection, chosen.get())),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<ExportProject>(ExportProject planned) -> show(planned);
                        case Outcome.Refused<ExportProject>(String reason) -> showError(reason);
                        case Outcome.Failed<ExportProject>() ->
                            showError("The export could not be planned because of an internal error.");
                        case Outcome.Cancelled<ExportProject> it -> {}
                    }
                });
    }

    private void show(ExportProject planned) {
        plan = planned.plan();
        if (plan.isEmpty()) {
            int errors = planned.errors().size();
            showError("The project would not build: the model has " + Counts.of(errors, "error") + ". "
                    + (errors == 1 ? "Fix it" : "Fix them") + " first.");
            problems.setVisible(true);
            return;
        }
        FolderPlan files = plan.get();
        boolean ofTheUser = !files.ofTheUser().isEmpty();
        showMessage(ProjectText.summary(files), false);
        this.files.getItems().setAll(files.entries().stream().sorted((a, b) -> b.state().compareTo(a.state())).toList());
        this.files.setVisible(true);
        replace.setText(ProjectText.replaceQuestion(files));
        replace.setVisible(ofTheUser);
        if (!ofTheUser) {
            replace.setSelected(false);
        }
        updateReady();
    }

    /// Enables the export only if there is something to write.
    private void updateReady() {
        ready.set(plan.isPresent() && plan.get().entries().stream().map(FolderPlan.Entry::state)
                .anyMatch(state -> state.isOfTheUser() ? replace.isSelected() : state != FolderPlan.State.SAME));
    }

    void busy(String sentence) {
        ready.set(false);
        showMessage(sentence, false);
    }

    void showError(String sentence) {
        ready.set(false);
        files.setVisible(false);
        replace.setVisible(false);
        showMessage(sentence, true);
    }

    /// Shows only the outcome.
    void showOutcome(String sentence) {
        showMessage(sentence, false);
        ready.set(false);
        getChildren().setAll(summary);
    }

    private void showMessage(String sentence, boolean error) {
        problems.setVisible(false);
        summary.setText(sentence);
        summary.getStyleClass().remove("problem-error");
        if (error) {
            summary.getStyleClass().add("problem-error");
        }
    }
}
