package dev.entitect.ui.inspector;

import dev.entitect.model.id.ElementId;
import java.util.Optional;
import javafx.scene.Node;

/// The fields of the selected element.
///
/// @param <T> its type
abstract class InspectorForm<T> {

    private final FormContext context;
    private final Form<T> form;

    InspectorForm(FormContext context, Form.Writer<T> writer) {
        this.context = context;
        form = new Form<>(this::element, this::title, writer, context.collapsing());
    }

    /// The element's current state in the model; empty if it was deleted.
    abstract Optional<T> element();

    /// The element's name.
    abstract String title();

    /// The element's kind.
    abstract String subtitle();

    /// The class that it is part of; empty for an independent element.
    Optional<ElementId> owningClass() {
        return Optional.empty();
    }

    final FormContext context() {
        return context;
    }

    final Form<T> form() {
        return form;
    }

    final Node node() {
        return form.node();
    }

    /// Whether its element is still in the model, and these fields still fit it.
    boolean exists() {
        return element().isPresent();
    }

    /// Shows the model's current values.
    final void refresh() {
        form.refresh();
    }

    /// Discards pending input, because the form is removed after its element changed or was deleted.
    final void detach() {
        form.detach();
    }

    /// The element's current state, which must exist.
    final T now() {
        return element().orElseThrow();
    }
}
