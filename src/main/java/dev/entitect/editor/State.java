package dev.entitect.editor;

import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.PointerEvent;
import java.util.List;

/// What the pointer does at the moment. Each event gives the state that follows; a state is made afresh for each gesture.
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

    /// Escape, the loss of the focus, an undo: everything is as before the gesture.
    State cancel();

    /// Drawn above the diagram.
    default List<Mark> overlay() {
        return List.of();
    }
}
