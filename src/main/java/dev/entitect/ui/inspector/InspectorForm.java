package dev.entitect.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;

/// The fields of what is selected.
///
/// @param <T> what that is
abstract class InspectorForm<T> {

    private final Form<T> form;

    InspectorForm(Form.Writer<T> writer) {
        form = new Form<>(this::element, writer);
    }

    /// The element as the model has it now; empty when it is gone.
    abstract Optional<T> element();

    /// What is being looked at, by name.
    abstract String title();

    /// What kind of thing it is.
    abstract String subtitle();

    final Form<T> form() {
        return form;
    }

    final Node node() {
        return form.node();
    }

    /// Its element is still in the model, and these are the fields for it.
    boolean exists() {
        return element().isPresent();
    }

    /// Shows what the model says now.
    final void refresh() {
        form.refresh();
    }

    /// The fields go because the model changed under them: what was being typed has nowhere to go.
    final void abandon() {
        form.abandon();
    }
}
