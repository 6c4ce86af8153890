package dev.entitect.editor;

import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.PointerEvent;
import java.util.List;

/// What the pointer is currently doing. Each event returns the next state; each gesture gets a new state.
interface State {

    default State down(PointerEvent event) {
        return this;
    }

    default State move(PointerEvent event) {
        return this;
    }

    default State up(PointerEvent event) {
        return this;
    }

    /// The space bar was pressed. Only what waits for a press becomes the hand; a gesture goes on.
    default State handRequested() {
        return this;
    }

    /// The space bar was released.
    default State handReleased() {
        return this;
    }

    /// Called for Escape, loss of focus and undo: restores everything to how it was before the gesture.
    State cancel();

    /// Drawn above the diagram.
    default List<Mark> overlay() {
        return List.of();
    }
}
