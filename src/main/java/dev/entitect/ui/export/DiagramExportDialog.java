package dev.entitect.ui.export;

import dev.entitect.file.FileNames;
import dev.entitect.job.export.ExportDiagram;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Asks for export options, and exports a diagram to a file or to the clipboard. To be used on the JavaFX thread.
public final class DiagramExportDialog {

    private static final ButtonType EXPORT = new ButtonType("Export to file…", ButtonData.OK_DONE);
    private static final ButtonType COPY = new ButtonType("Copy", ButtonData.OTHER);
    private static final ButtonType OPEN_FOLDER = new ButtonType("Open folder", ButtonData.LEFT);

    private final Supplier<Window> owner;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final ExportDiagram export;

    /// @param owner the parent window of the dialog
    public DiagramExportDialog(Supplier<Window> owner, TaskRunner tasks, Dialogs dialogs, ExportDiagram export) {
        this.owner = owner;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.export = export;
    }

    /// @param selection the selected elements; those that are not boxes, notes or areas of the diagram are ignored
    public void show(Document document, DiagramId diagram, Set<ElementId> selection) {
        new OpenDialog(document, diagram, placed(document.model(), diagram, selection)).show();
    }

    private static Set<PlacedId> placed(Model model, DiagramId diagram, Set<ElementId> selection) {
        Set<PlacedId> placed = new LinkedHashSet<>();
        model.diagrams().find(diagram).ifPresent(it -> selection.forEach(id -> {
            if (id instanceof PlacedId shown && (it.nodes().contains(id) || it.notes().contains(id) || it.areas().contains(id))) {
                placed.add(shown);
            }
        }));
        return placed;
    }

    /// One use of the dialog.
    private final class OpenDialog {

        private final Document document;
        private final Model model;
        private final DiagramId diagram;
        private final Dialog<ButtonType> dialog = new Dialog<>();
        private final DiagramExportPane pane;
        private Optional<TaskHandle> running = Optional.empty();

        OpenDialog(Document document, DiagramId diagram, Set<PlacedId> selection) {
            this.document = document;
            this.diagram = diagram;
            model = document.model();
            pane = new DiagramExportPane(selection);
        }

        void show() {
            DialogPane frame = dialog.getDialogPane();
            dialog.initOwner(owner.get());
            dialog.setTitle("Export diagram");
            dialog.setHeaderText("Export diagram " + name());
            dialog.setGraphic(Icon.EXPORT.node("dialog-icon"));
            // a dialog has its own scene, without the window's style sheets
            frame.getStylesheets().addAll(owner.get().getScene().getStylesheets());
            frame.setContent(pane);
            frame.getButtonTypes().setAll(EXPORT, COPY, ButtonType.CANCEL);
            button(EXPORT).disableProperty().bind(pane.readyProperty().not());
            button(COPY).disableProperty().bind(pane.readyProperty().not().or(Bindings.createBooleanBinding(
                    () -> !PictureClipboard.accepts(pane.formatProperty().get()), pane.formatProperty())));
            replaceAction(EXPORT, this::toFile);
            replaceAction(COPY, this::toClipboard);
            pane.formatProperty().addListener((property, was, is) -> frame.getScene().getWindow().sizeToScene());
            Runnable stopListening = tasks
                    .addListener(all -> running.filter(all::contains).ifPresent(task -> pane.busy(task.state().fraction().orElse(-1))));
            dialog.setOnHidden(event -> {
                stopListening.run();
                running.ifPresent(TaskHandle::cancel);
            });
            dialog.show();
        }

        private String name() {
            return model.diagrams().find(diagram).map(Diagram::name).orElse(model.name());
        }

        private Button button(ButtonType type) {
            return (Button) dialog.getDialogPane().lookupButton(type);
        }

        /// Keeps the dialog open until the work is done.
        private void replaceAction(ButtonType type, Consumer<ExportOptions> work) {
            button(type).addEventFilter(ActionEvent.ACTION, event -> {
                event.consume();
                pane.options().ifPresent(work);
            });
        }

        private void toFile(ExportOptions options) {
            String extension = options.format().extension();
            String name = FileNames.suggested(name()) + extension;
            dialogs.chooseToExport(document.file(), name, extension).ifPresent(file -> run("Export diagram", progress -> {
                export.toFile(model, diagram, options, file, progress);
                return file;
            }, this::written));
        }

        private void written(Path file) {
            dialog.setHeaderText("Diagram exported");
            dialog.setGraphic(Icon.FINE.node("dialog-icon"));
            pane.showOutcome("Saved as " + file + ".");
            dialog.getDialogPane().getButtonTypes().setAll(OPEN_FOLDER, ButtonType.CLOSE);
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
            button(OPEN_FOLDER).setOnAction(event -> dialogs.openFolder(file.toAbsolutePath().getParent()));
        }

        private void toClipboard(ExportOptions options) {
            run("Copy diagram", progress -> export.toBytes(model, diagram, options, progress), bytes -> {
                try {
                    PictureClipboard.put(options.format(), bytes);
                    pane.showRetry("Copied.", false);
                } catch (ExportRefusedException rejected) {
                    pane.showRetry(rejected.getMessage(), true);
                }
            });
        }

        private <T> void run(String label, Task.Work<T> work, Consumer<T> receiver) {
            pane.busy(-1);
            running = Optional.of(tasks.submit(new Task<>(label, work), outcome -> {
                running = Optional.empty();
                switch (outcome) {
                    case Outcome.Succeeded<T>(T value) -> receiver.accept(value);
                    case Outcome.Refused<T>(String reason) -> pane.showRetry("The diagram could not be exported. " + reason, true);
                    case Outcome.Failed<T>() -> pane.showRetry("The diagram could not be exported because of an internal error.", true);
                    case Outcome.Cancelled<T> it -> pane.showRetry("Cancelled.", false);
                }
            }));
        }
    }
}
