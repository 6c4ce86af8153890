package dev.entitect.ui.document;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.edit.IdSource;
import dev.entitect.edit.ModelStore;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An open model: its store, its file if it has one, and its selection. To be used on the JavaFX thread.
public final class Document {

    private final ModelStore store;
    private final SelectionModel selection = new SelectionModel();
    private final IdSource ids;
    private final ReadOnlyObjectWrapper<Model> model;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyObjectWrapper<DiagramId> diagram;

    public Document(Model opened, Optional<Path> file, IdSource ids) {
        this.store = new ModelStore(opened);
        this.ids = ids;
        this.model = new ReadOnlyObjectWrapper<>(opened);
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.diagram = new ReadOnlyObjectWrapper<>(first(opened));
        store.addListener(change -> {
            if (!change.after().diagrams().contains(diagram.get())) {
                diagram.set(first(change.after()));
            }
            model.set(change.after());
            dirty.set(store.isDirty());
        });
    }

    private static DiagramId first(Model model) {
        DiagramId main = new DiagramId("main");
        return model.diagrams().contains(main) ? main : DiagramEdits.sorted(model).stream().map(Diagram::id).findFirst().orElse(main);
    }

    /// The diagram on the canvas; one of the model's, unless the model has none.
    public ReadOnlyObjectProperty<DiagramId> diagramProperty() {
        return diagram.getReadOnlyProperty();
    }

    public DiagramId diagram() {
        return diagram.get();
    }

    /// Shows a diagram on the canvas; does nothing if the model does not have it.
    public void open(DiagramId id) {
        if (model().diagrams().contains(id)) {
            diagram.set(id);
        }
    }

    public void undo() {
        goTo(store::undo);
    }

    public void redo() {
        goTo(store::redo);
    }

    /// Undoes or redoes until the first `count` changes of the history are in the model.
    public void goTo(int count) {
        goTo(() -> store.goTo(count));
    }

    /// Makes the change visible: if it affected only one diagram, that diagram is opened.
    private void goTo(Runnable step) {
        Model before = model();
        step.run();
        List<DiagramId> changed = model().diagrams().ids().stream()
                .filter(id -> before.diagrams().find(id).orElse(null) != model().diagrams().get(id)).toList();
        if (changed.size() == 1 && before.withDiagrams(model().diagrams()).equals(model())) {
            open(changed.getFirst());
        }
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

    /// The current model; changes with each edit, undo and redo.
    public ReadOnlyObjectProperty<Model> modelProperty() {
        return model.getReadOnlyProperty();
    }

    public Model model() {
        return model.get();
    }

    /// Whether there are unsaved changes.
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

    /// The display name of the document: its file name, or else the model's name.
    public String title() {
        return file().map(path -> path.getFileName().toString()).orElse(model().name());
    }

    void saved(Model written, Path to) {
        store.markSaved(written);
        file.set(Optional.of(to));
        dirty.set(store.isDirty());
    }
}
