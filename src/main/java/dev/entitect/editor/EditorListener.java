package dev.entitect.editor;

import dev.entitect.diagram.scene.Badge;

/// Is notified about everything that the canvas has to show. Called on the thread that drives the editor.
public interface EditorListener {

    /// Something changed visually and has to be painted in the next frame.
    default void repaintNeeded() {}

    default void selectionChanged(Selection selection) {}

    /// A text field is requested. It replaces the previous one, if any.
    default void editRequested(EditRequest request) {}

    /// The text field is no longer needed.
    default void editEnded() {}

    default void cursorChanged(CursorShape shape) {}

    default void toolChanged(Tool tool) {}

    /// A badge's chip was clicked; the element of the badge has been selected.
    default void badgeClicked(Badge badge) {}

    /// Pan or zoom changed.
    default void viewportChanged(Viewport viewport) {}
}
