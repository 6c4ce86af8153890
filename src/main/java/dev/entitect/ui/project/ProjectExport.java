package dev.entitect.ui.project;

import dev.entitect.job.export.FolderPlan;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Asks for a folder and a database, previews the files, and writes them. To be used on the JavaFX thread.
public final class ProjectExport {

    private static final ButtonType EXPORT = new ButtonType("Export", ButtonData.OK_DONE);
    private static final ButtonType OPEN_FOLDER = new ButtonType("Open folder", ButtonData.LEFT);

    private final Supplier<Window> owner;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Runnable showProblems;

    /// @param owner        the parent window of the dialog
    /// @param showProblems shows the Problems pane
    public ProjectExport(Supplier<Window> owner, TaskRunner tasks, Dialogs dialogs, Runnable showProblems) {
        this.owner = owner;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.showProblems = showProblems;
    }

    /// @param connection initially selected; empty for in-memory H2
    public void show(Document document, Optional<ConnectionId> connection) {
        Dialog<ButtonType> dialog = new Dialog<>();
        ProjectPane pane = new ProjectPane(document, connection, tasks, dialogs, () -> {
            dialog.close();
            showProblems.run();
        });
        DialogPane frame = dialog.getDialogPane();
        dialog.initOwner(owner.get());
        dialog.setTitle("Export project");
        dialog.setHeaderText("Export " + document.model().name() + " as a runnable project");
        dialog.setGraphic(Icon.EXPORT.node("dialog-icon"));
        dialog.setResizable(true);
        // a dialog has its own scene, without the window's style sheets
        frame.getStylesheets().addAll(owner.get().getScene().getStylesheets());
        frame.setContent(pane);
        frame.getButtonTypes().setAll(EXPORT, ButtonType.CANCEL);
        Button export = (Button) frame.lookupButton(EXPORT);
        export.disableProperty().bind(pane.readyProperty().not());
        export.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            pane.plan().ifPresent(plan -> write(plan, pane.replaces(), dialog, pane));
        });
        dialog.setOnShown(event -> pane.focusFolder());
        dialog.show();
    }

    private void write(FolderPlan plan, boolean replace, Dialog<ButtonType> dialog, ProjectPane pane) {
        pane.busy("Writing files…");
        tasks.submit(new Task<>("Export project", progress -> plan.write(path -> replace)), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<FolderPlan.Written>(FolderPlan.Written done) -> succeeded(plan, done, dialog, pane);
                case Outcome.Refused<FolderPlan.Written>(String reason) -> pane.showError("The project could not be written. " + reason);
                case Outcome.Failed<FolderPlan.Written>() ->
                    pane.showError("The project could not be written because of an internal error.");
                case Outcome.Cancelled<FolderPlan.Written> it -> pane.showError("The export was cancelled.");
            }
        });
    }

    private void succeeded(FolderPlan plan, FolderPlan.Written done, Dialog<ButtonType> dialog, ProjectPane pane) {
        dialog.setHeaderText(done.isNothing() ? "Everything was up to date" : "Project exported");
        dialog.setGraphic(Icon.FINE.node("dialog-icon"));
        pane.showOutcome(ProjectText.written(done, plan.folder()));
        dialog.getDialogPane().getButtonTypes().setAll(OPEN_FOLDER, ButtonType.CLOSE);
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
        ((Button) dialog.getDialogPane().lookupButton(OPEN_FOLDER)).setOnAction(event -> dialogs.openFolder(plan.folder()));
    }
}
