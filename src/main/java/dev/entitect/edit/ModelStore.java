package dev.entitect.edit;

import dev.entitect.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Holds the model of one document, and is the only place where it changes. Keeps the history, knows whether there are unsaved changes, and
/// removes references that a change left dangling. Confined to the thread that shows the document.
public final class ModelStore {

    private final List<Step> steps = new ArrayList<>();
    private final List<Consumer<ModelChange>> listeners = new CopyOnWriteArrayList<>();
    private int position;
    private Model saved;
    private boolean changing;

    /// @param label of the edit that led to this model; empty for the model as it was opened
    private record Step(String label, Model model, Object mergeKey) {}

    /// @param model as opened or created; it counts as saved
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

    /// Applies an edit. Consecutive edits with the same key become one step, such as letters typed into the same field.
    ///
    /// @param mergeKey null to always add a separate step
    public void apply(Edit edit, Object mergeKey) {
        Model before = model();
        Model after = Integrity.repair(edit.change().apply(before));
        if (after.equals(before)) {
            return;
        }
        rejectDuringNotification();
        boolean merges = mergeKey != null && position == steps.size() - 1 && mergeKey.equals(steps.get(position).mergeKey)
                && before != saved;
        steps.subList(merges ? position : position + 1, steps.size()).clear();
        steps.add(new Step(edit.label(), after, mergeKey));
        position = steps.size() - 1;
        publish(before, after);
    }

    /// Ends a sequence of merged edits: the next one with the same key becomes a separate step.
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

    /// The label of the edit that [#undo] reverts.
    public Optional<String> undoLabel() {
        return canUndo() ? Optional.of(steps.get(position).label) : Optional.empty();
    }

    /// The label of the edit that [#redo] applies again.
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

    /// The number of edits of the history that are applied.
    public int position() {
        return position;
    }

    /// The labels of all edits, oldest first, including undone ones.
    public List<String> history() {
        return steps.stream().skip(1).map(Step::label).toList();
    }

    /// Undoes or redoes until exactly the first `count` edits of the history are applied.
    public void goTo(int count) {
        int target = Math.clamp(count, 0, steps.size() - 1);
        if (target != position) {
            rejectDuringNotification();
            Model before = model();
            position = target;
            publish(before, model());
        }
    }

    /// Whether the model differs from the saved one; undoing back to the saved model makes it clean again.
    public boolean isDirty() {
        return model() != saved;
    }

    /// @param model the model that was written, which differs from the current one if it changed during saving
    public void markSaved(Model model) {
        saved = model;
        endMerge();
    }

    /// Called after each change, with the difference. A listener must not itself change the model: such a change is rejected with an
    /// [IllegalStateException] and not made.
    public void addListener(Consumer<ModelChange> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<ModelChange> listener) {
        listeners.remove(listener);
    }

    /// Before anything has changed: listeners that have not been told of the present change would miss it.
    private void rejectDuringNotification() {
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
                } catch (RuntimeException e) {
                    if (failure == null) {
                        failure = e;
                    } else if (e != failure) {
                        failure.addSuppressed(e);
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
