package dev.entitect.ui.inspector;

import dev.entitect.edit.Elements;
import dev.entitect.model.id.ElementId;
import java.util.Optional;
import javafx.scene.Node;

/// The fields of what is selected.
///
/// @param <T> what that is
abstract class InspectorForm<T> {

    private final FormContext context;
    private final Form<T> form;

    InspectorForm(FormContext context, Form.Writer<T> writer) {
        this.context = context;
        form = new Form<>(this::element, this::title, writer, context.folding());
    }

    /// The element as the model has it now; empty when it is gone.
    abstract Optional<T> element();

    /// What is being looked at, by name.
    abstract String title();

    /// What kind of thing it is.
    abstract String subtitle();

    /// The class that it is part of; empty for what stands on its own.
    Optional<ElementId> whole() {
        return Optional.empty();
    }

    final Optional<ElementId> home(ElementId part) {
        return Elements.home(context.model(), part).map(type -> type.id());
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

    /// The element that a field's change is about.
    final T now() {
        return element().orElseThrow();
    }
}
