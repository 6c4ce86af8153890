package dev.entitect.ui.document;

import dev.entitect.edit.IdSource;
import dev.entitect.format.ModelFiles;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// New, open and save: holds the window's document, and asks before unsaved changes are lost. To be used on the JavaFX thread; files are
/// read and written in the background.
public final class DocumentFiles {

    private final ModelFiles files = new ModelFiles();
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final IdSource ids;
    private final ReadOnlyObjectWrapper<Document> document;

    public DocumentFiles(TaskRunner tasks, Dialogs dialogs, RecentFiles recent, IdSource ids) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.recent = recent;
        this.ids = ids;
        this.document = new ReadOnlyObjectWrapper<>(untitled());
    }

    private Document untitled() {
        return new Document(Model.empty("Untitled"), Optional.empty(), ids);
    }

    /// Never null.
    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Document document() {
        return document.get();
    }

    public RecentFiles recent() {
        return recent;
    }

    public void newDocument() {
        afterResolvingUnsavedChanges(() -> document.set(untitled()));
    }

    public void open() {
        afterResolvingUnsavedChanges(() -> dialogs.chooseToOpen(document().file()).ifPresent(this::load));
    }

    /// Opens a file after asking about unsaved changes.
    public void open(Path file) {
        afterResolvingUnsavedChanges(() -> load(file));
    }

    private void load(Path file) {
        tasks.submit(new Task<>("Open " + file.getFileName(), progress -> files.open(file)), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<Model>(Model model) -> {
                    document.set(new Document(model, Optional.of(file), ids));
                    recent.add(file);
                }
                case Outcome.Refused<Model>(String reason) -> dialogs.showError("The file could not be opened", reason);
                case Outcome.Failed<Model>(),Outcome.Cancelled<Model>() -> {}
            }
        });
    }

    public void save() {
        save(() -> {});
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable afterwards) {
        document().file().ifPresentOrElse(file -> write(file, afterwards), () -> saveAs(afterwards));
    }

    private void saveAs(Runnable afterwards) {
        String name = document().file().map(file -> file.getFileName().toString())
                .orElseGet(() -> document().model().name().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                        + ModelFiles.EXTENSION);
        dialogs.chooseToSave(document().file(), name).ifPresent(file -> write(file, afterwards));
    }

    private void write(Path file, Runnable afterwards) {
        Document written = document();
        Model model = written.model();
        tasks.submit(new Task<>("Save " + file.getFileName(), progress -> {
            files.save(model, file);
            return file;
        }), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<Path> it -> {
                    written.saved(model, file);
                    recent.add(file);
                    afterwards.run();
                }
                case Outcome.Refused<Path>(String reason) -> dialogs.showError("The model could not be saved", reason);
                case Outcome.Failed<Path>(),Outcome.Cancelled<Path>() -> {}
            }
        });
    }

    /// Runs the step at once if there are no unsaved changes, or else after the user has saved or discarded them.
    public void afterResolvingUnsavedChanges(Runnable step) {
        if (!document().dirtyProperty().get()) {
            step.run();
            return;
        }
        switch (dialogs.askAboutUnsaved(document().title())) {
            case SAVE -> save(step);
            case DISCARD -> step.run();
            case CANCEL -> {}
        }
    }
}
