package dev.entitect.ui.document;

import dev.entitect.edit.NewElement;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// The node of the window that a drag to the canvas began on.
public interface DraggedElement {

    /// What is dragged; empty for what cannot become a box.
    Optional<NodeId> dragged();

    /// What is made where it is let go; empty for all but the buttons of a palette.
    default Optional<NewElement> created() {
        return Optional.empty();
    }
}
