package dev.entitect.ui.shell;

import dev.entitect.editor.Tool;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of buttons under the menu.
final class MainToolBar {

    private MainToolBar() {
    }

    static ToolBar of(Actions actions, CanvasHost canvas) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToolBar bar = new ToolBar(
                actions.newModel.button(), actions.open.button(), actions.save.button(), line(),
                actions.undo.button(), actions.redo.button(), line());
        Map.of(Tool.SELECT, actions.selectTool, Tool.ENTITY, actions.entityTool, Tool.CONNECT, actions.connectTool,
                Tool.MIXIN, actions.mixinTool, Tool.EMBEDDABLE, actions.embeddableTool, Tool.ENUM, actions.enumTool)
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> bar.getItems().add(toolButton(entry.getKey(), entry.getValue(), canvas)));
        bar.getItems().addAll(line(), actions.zoomOut.button(), actions.zoomIn.button(), actions.zoomFit.button(), gap, actions.exportProject.button(), actions.theme.button());
        bar.getStyleClass().add("main-tool-bar");
        return bar;
    }

    /// Pressed while its tool is in the hand.
    private static ToggleButton toolButton(Tool tool, Action action, CanvasHost canvas) {
        ToggleButton button = new ToggleButton();
        action.decorate(button);
        button.setSelected(canvas.toolProperty().get() == tool);
        canvas.toolProperty().addListener((property, was, is) -> button.setSelected(is == tool));
        button.setOnAction(event -> {
            action.run();
            button.setSelected(canvas.toolProperty().get() == tool);
        });
        return button;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
