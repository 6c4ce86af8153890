package dev.entitect.ui.project;

import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.ExportProject;
import dev.entitect.job.FolderPlan;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
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
import javafx.util.StringConverter;

/// Where a project goes, which database it is for, and which files that makes. The plan is made anew whenever a field changes.
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
    private final Hyperlink problems = new Hyperlink("Show the problems");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<FolderPlan> plan = Optional.empty();

    /// @param connection   chosen at first; empty for an H2 in memory
    /// @param showProblems leaves the dialog for what is wrong with the model
    ProjectPane(Document document, Optional<ConnectionId> connection, TaskRunner tasks, Dialogs dialogs, Runnable showProblems) {
        this.model = document.model();
        this.tasks = tasks;
        getStyleClass().add("project-pane");
        setPrefWidth(WIDTH);
        folder.setText(usualFolder(document).toString());
        folder.setAccessibleText("Folder");
        folder.textProperty().addListener((property, was, is) -> later());
        Button choose = new Button("Choose…");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> folder().or(() -> Optional.of(usualFolder(document))).flatMap(dialogs::chooseProjectFolder)
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
        replace.setTooltip(new Tooltip("Files that are different may hold work of yours. Those that are not replaced stay as they are."));
        replace.selectedProperty().addListener((property, was, is) -> follow());
        Label folderLabel = label("Folder", folder);
        Label databaseLabel = label("Database", database);
        getChildren().setAll(new VBox(4, folderLabel, new HBox(8, folder, choose)), new VBox(4, databaseLabel, database),
                new VBox(4, summary, problems), files, replace);
        problems.managedProperty().bind(problems.visibleProperty());
        replace.managedProperty().bind(replace.visibleProperty());
        files.managedProperty().bind(files.visibleProperty());
        pause.setOnFinished(event -> makePlan());
        makePlan();
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
        database.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Connection> connection) {
                return connection == null ? "" : ProjectText.database(connection);
            }

            @Override
            public Optional<Connection> fromString(String text) {
                throw new UnsupportedOperationException("The box is not editable");
            }
        });
        database.setValue(chosen.flatMap(model.connections()::find));
        database.valueProperty().addListener((property, was, is) -> makePlan());
    }

    /// Beside the document, or at home for one that was never saved.
    private static Path usualFolder(Document document) {
        Path parent = document.file().map(Path::toAbsolutePath).map(Path::getParent)
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
        return parent.resolve(ProjectGenerator.artifact(document.model()));
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(folder.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    void focusFolder() {
        folder.requestFocus();
        folder.end();
    }

    /// What can be written now.
    Optional<FolderPlan> plan() {
        return ready.get() ? plan : Optional.empty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Files that are different may be written over.
    boolean replaces() {
        return replace.isSelected();
    }

    private void later() {
        ready.set(false);
        pause.playFromStart();
    }

    private void makePlan() {
        pause.stop();
        Optional<Path> chosen = folder();
        if (chosen.isEmpty()) {
            refuse("Give the folder as a whole path, such as "
                    + Path.of(System.getProperty("user.home"), "projects", ProjectGenerator.artifact(model)) + ".");
            return;
        }
        busy("Looking at the folder…");
        Optional<Connection> connection = database.getValue();
        tasks.submitLatest(this, new Task<>("Plan the project", progress -> ExportProject.plan(model, connection, chosen.get())),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<ExportProject>(ExportProject planned) -> show(planned);
                        case Outcome.Failed<ExportProject>(Throwable cause) -> refuse(cause.getMessage());
                        case Outcome.Cancelled<ExportProject> it -> {}
                    }
                });
    }

    private void show(ExportProject planned) {
        plan = planned.plan();
        if (plan.isEmpty()) {
            int errors = planned.errors().size();
            refuse("A project of this model would not build: it has " + ProjectText.count(errors, "error") + ". "
                    + (errors == 1 ? "Mend it" : "Mend them") + " first.");
            problems.setVisible(true);
            return;
        }
        FolderPlan found = plan.get();
        int different = found.in(FolderPlan.State.DIFFERENT).size();
        say(ProjectText.summary(found), false);
        files.getItems().setAll(found.entries().stream().sorted((a, b) -> b.state().compareTo(a.state())).toList());
        files.setVisible(true);
        replace.setText(different == 1 ? "Replace the file that is different" : "Replace the " + different + " files that are different");
        replace.setVisible(different > 0);
        if (different == 0) {
            replace.setSelected(false);
        }
        follow();
    }

    /// With nothing to write there is nothing to do.
    private void follow() {
        ready.set(plan.isPresent() && (!plan.get().in(FolderPlan.State.NEW).isEmpty() || replace.isSelected()));
    }

    void busy(String sentence) {
        ready.set(false);
        say(sentence, false);
    }

    void refuse(String sentence) {
        ready.set(false);
        files.setVisible(false);
        replace.setVisible(false);
        say(sentence, true);
    }

    /// Leaves the answer alone.
    void tell(String sentence) {
        say(sentence, false);
        ready.set(false);
        getChildren().setAll(summary);
    }

    private void say(String sentence, boolean refused) {
        problems.setVisible(false);
        summary.setText(sentence);
        summary.getStyleClass().remove("problem-error");
        if (refused) {
            summary.getStyleClass().add("problem-error");
        }
    }
}
