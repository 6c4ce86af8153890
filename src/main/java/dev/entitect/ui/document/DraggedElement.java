package dev.entitect.ui.document;

import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// The node that a drag to the canvas began on.
public interface DraggedElement {

    /// What is dragged; empty for what cannot become a box.
    Optional<NodeId> dragged();
}
