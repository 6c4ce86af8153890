package dev.entitect.ui.document;

import dev.entitect.edit.IdSource;
import dev.entitect.edit.ModelStore;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A model that is open: its store, its file if it has one, and what is selected in it. For JavaFX's thread.
public final class Document {

    private final ModelStore store;
    private final SelectionModel selection = new SelectionModel();
    private final IdSource ids;
    private final ReadOnlyObjectWrapper<Model> model;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> file;

    public Document(Model opened, Optional<Path> file, IdSource ids) {
        this.store = new ModelStore(opened);
        this.ids = ids;
        this.model = new ReadOnlyObjectWrapper<>(opened);
        this.file = new ReadOnlyObjectWrapper<>(file);
        store.addListener(change -> {
            model.set(change.after());
            dirty.set(store.isDirty());
        });
    }

    public ModelStore store() {
        return store;
    }

    public SelectionModel selection() {
        return selection;
    }

    public IdSource ids() {
        return ids;
    }

    /// The present model; changes with each edit, undo and redo.
    public ReadOnlyObjectProperty<Model> modelProperty() {
        return model.getReadOnlyProperty();
    }

    public Model model() {
        return model.get();
    }

    /// There is something to save.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Empty for a document that was never saved.
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public Optional<Path> file() {
        return file.get();
    }

    /// What people call the document: its file's name, or the model's.
    public String title() {
        return file().map(path -> path.getFileName().toString()).orElse(model().name());
    }

    void saved(Model written, Path to) {
        store.markSaved(written);
        file.set(Optional.of(to));
        dirty.set(store.isDirty());
    }
}
