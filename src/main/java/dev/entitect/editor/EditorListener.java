package dev.entitect.editor;

import dev.entitect.diagram.scene.Badge;

/// Told of what the canvas has to show. Called on the thread that drives the editor.
public interface EditorListener {

    /// Something looks different; to be painted with the next frame.
    default void repaintNeeded() {}

    default void selectionChanged(Selection selection) {}

    /// A text field is wanted. The one before, if there was any, is over.
    default void editRequested(EditRequest request) {}

    /// The text field is no longer wanted.
    default void editEnded() {}

    default void cursorChanged(CursorShape shape) {}

    default void toolChanged(Tool tool) {}

    /// A badge's chip was pressed and let go; what the badge is of has been selected.
    default void badgeClicked(Badge badge) {}

    /// Pan or zoom changed.
    default void viewportChanged(Viewport viewport) {}
}
