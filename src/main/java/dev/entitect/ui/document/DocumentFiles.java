package dev.entitect.ui.document;

import dev.entitect.edit.IdSource;
import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import dev.entitect.format.ModelFiles;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final FailureSink failures;
    private final List<Consumer<Document>> views = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Document> document;

    /// @param failures gets what keeps a document that was read from being shown
    public DocumentFiles(TaskRunner tasks, Dialogs dialogs, RecentFiles recent, IdSource ids, FailureSink failures) {
        this.tasks = tasks;
        this.failures = failures;
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

    /// Adds a part of the window that shows the document. Unlike a listener of the property, it may fail: then all parts show the previous
    /// document again, and the user is told.
    public void addView(Consumer<Document> view) {
        views.add(view);
    }

    /// Switches to another document, completely or not at all.
    ///
    /// @return whether all views show it
    private boolean show(String activity, Document next) {
        Document previous = document();
        try {
            views.forEach(view -> view.accept(next));
        } catch (Throwable failure) {
            failures.report(Failure.during(activity, failure));
            views.forEach(view -> view.accept(previous));
            return false;
        }
        document.set(next);
        return true;
    }

    public RecentFiles recent() {
        return recent;
    }

    public void newDocument() {
        afterResolvingUnsavedChanges(() -> show("New model", untitled()));
    }

    public void open() {
        afterResolvingUnsavedChanges(() -> dialogs.chooseToOpen(document().file()).ifPresent(this::load));
    }

    /// Opens a file after asking about unsaved changes.
    public void open(Path file) {
        afterResolvingUnsavedChanges(() -> load(file));
    }

    private void load(Path file) {
        String activity = "Open " + Optional.ofNullable(file.getFileName()).orElse(file);
        tasks.submit(new Task<>(activity, progress -> files.open(file)), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<Model>(Model model) -> {
                    if (show(activity, new Document(model, Optional.of(file), ids))) {
                        recent.add(file);
                    }
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
