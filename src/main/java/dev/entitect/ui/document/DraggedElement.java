package dev.entitect.ui.document;

import dev.entitect.edit.NewElement;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// A node of the window from which an element can be dragged to the canvas.
public interface DraggedElement {

    /// The dragged element; empty if it cannot become a box.
    Optional<NodeId> dragged();

    /// The element to create where the drag ends; empty except for the buttons of a palette.
    default Optional<NewElement> created() {
        return Optional.empty();
    }
}
