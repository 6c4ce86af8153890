package dev.entitect.edit;

import dev.entitect.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Holds the model of one document: the only place where it changes. Keeps the history, knows whether there is something to save, and
/// repairs what a change left dangling. For one thread, the one that shows the document.
public final class ModelStore {

    private final List<Step> steps = new ArrayList<>();
    private final List<Consumer<ModelChange>> listeners = new CopyOnWriteArrayList<>();
    private int position;
    private Model saved;
    private boolean changing;

    /// @param label what led here; empty for the model as it was opened
    private record Step(String label, Model model, Object mergeKey) {}

    /// @param model as it was opened or made; it counts as saved
    public ModelStore(Model model) {
        steps.add(new Step("", model, null));
        saved = model;
    }

    public Model model() {
        return steps.get(position).model;
    }

    public void apply(Edit edit) {
        apply(edit, null);
    }

    /// Applies a change; changes that follow each other under the same key become one step, as letters typed into one field do.
    ///
    /// @param mergeKey null for a step of its own
    public void apply(Edit edit, Object mergeKey) {
        Model before = model();
        Model after = Integrity.repair(edit.change().apply(before));
        if (after.equals(before)) {
            return;
        }
        refuseFromListeners();
        boolean merges = mergeKey != null && position == steps.size() - 1 && mergeKey.equals(steps.get(position).mergeKey)
                && before != saved;
        steps.subList(merges ? position : position + 1, steps.size()).clear();
        steps.add(new Step(edit.label(), after, mergeKey));
        position = steps.size() - 1;
        publish(before, after);
    }

    /// Ends a run of merged changes: the next one under the same key is a step of its own.
    public void endMerge() {
        Step last = steps.get(position);
        steps.set(position, new Step(last.label, last.model, null));
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < steps.size() - 1;
    }

    /// The label of the change that [#undo] takes back.
    public Optional<String> undoLabel() {
        return canUndo() ? Optional.of(steps.get(position).label) : Optional.empty();
    }

    /// The label of the change that [#redo] makes again.
    public Optional<String> redoLabel() {
        return canRedo() ? Optional.of(steps.get(position + 1).label) : Optional.empty();
    }

    public void undo() {
        if (canUndo()) {
            goTo(position - 1);
        }
    }

    public void redo() {
        if (canRedo()) {
            goTo(position + 1);
        }
    }

    /// How many changes of the history are in the model.
    public int position() {
        return position;
    }

    /// The labels of all changes, oldest first, those that were undone included.
    public List<String> history() {
        return steps.stream().skip(1).map(Step::label).toList();
    }

    /// Undoes or redoes until the first `count` changes of the history are in the model.
    public void goTo(int count) {
        int target = Math.clamp(count, 0, steps.size() - 1);
        if (target != position) {
            refuseFromListeners();
            Model before = model();
            position = target;
            publish(before, model());
        }
    }

    /// The model differs from the saved one; undoing back to the saved point makes it clean again.
    public boolean isDirty() {
        return model() != saved;
    }

    /// @param model what was written, which is not the present model when it changed during saving
    public void markSaved(Model model) {
        saved = model;
        endMerge();
    }

    /// Called after each change, with the difference. A listener must not change the model in turn: such a change is refused with an
    /// [IllegalStateException] and not made.
    public void addListener(Consumer<ModelChange> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<ModelChange> listener) {
        listeners.remove(listener);
    }

    /// Before anything has changed: listeners that have not been told of the present change would miss it.
    private void refuseFromListeners() {
        if (changing) {
            throw new IllegalStateException("A listener tried to change the model while it was told of a change");
        }
    }

    /// Tells all listeners, even if one fails: those after it would go on showing the model before.
    private void publish(Model before, Model after) {
        if (before == after) {
            return;
        }
        ModelChange change = ModelChange.between(before, after);
        RuntimeException failure = null;
        changing = true;
        try {
            for (Consumer<ModelChange> listener : listeners) {
                try {
                    listener.accept(change);
                } catch (RuntimeException failed) {
                    if (failure == null) {
                        failure = failed;
                    } else if (failed != failure) {
                        failure.addSuppressed(failed);
                    }
                }
            }
        } finally {
            changing = false;
        }
        if (failure != null) {
            throw failure;
        }
    }
}
