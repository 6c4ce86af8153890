package dev.entitect.ui.document;

import dev.entitect.model.id.ElementId;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The selection of a document, shared by canvas, navigator, inspector and source.
public final class SelectionModel {

    private final ReadOnlyObjectWrapper<Set<ElementId>> selected = new ReadOnlyObjectWrapper<>(Set.of());

    /// The selected elements, in no order; never null.
    public ReadOnlyObjectProperty<Set<ElementId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Set<ElementId> selected() {
        return selected.get();
    }

    /// The selected element, when it is exactly one.
    public Optional<ElementId> single() {
        return selected().size() == 1 ? selected().stream().findFirst() : Optional.empty();
    }

    public void select(Set<? extends ElementId> ids) {
        Set<ElementId> next = Set.copyOf(ids);
        if (!next.equals(selected.get())) {
            selected.set(next);
        }
    }

    public void select(ElementId id) {
        select(Set.of(id));
    }

    public void clear() {
        select(Set.of());
    }
}
