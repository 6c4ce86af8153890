package dev.entitect.ui.shell;

import dev.entitect.edit.NewElement;
import dev.entitect.editor.Tool;
import dev.entitect.model.id.NodeId;
import dev.entitect.ui.document.DraggedElement;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/// The button of a tool. Dragging it onto the canvas creates the tool's element there.
final class ToolButton extends ToggleButton implements DraggedElement {

    private final Tool tool;

    ToolButton(Tool tool) {
        this.tool = tool;
        setOnDragDetected(event -> {
            if (tool.creates().isPresent()) {
                startFullDrag();
                event.consume();
            }
        });
    }

    @Override
    public Optional<NodeId> dragged() {
        return Optional.empty();
    }

    @Override
    public Optional<NewElement> created() {
        return tool.creates();
    }
}
