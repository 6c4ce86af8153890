package dev.entitect.ui.shell;

import dev.entitect.editor.Tool;
import dev.entitect.ui.canvas.CanvasHost;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of buttons under the menu.
final class MainToolBar {

    private MainToolBar() {}

    static ToolBar of(Actions actions, CanvasHost canvas) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToolBar bar = new ToolBar(
                actions.newModel.button(), actions.open.button(), actions.save.button(), separator(),
                actions.undo.button(), actions.redo.button(), separator());
        for (Tool tool : Tool.values()) {
            bar.getItems().add(toolButton(tool, actions.tools.of(tool), canvas));
        }
        bar.getItems().addAll(separator(), actions.arrange.arrangeRight.button(), separator(), actions.view.zoomOut.button(),
                actions.view.zoomIn.button(), actions.view.zoomFit.button(), gap,
                actions.find.button(), actions.exportDiagram.button(), actions.exportProject.button(), actions.view.theme.button());
        bar.getStyleClass().add("main-tool-bar");
        return bar;
    }

    /// Pressed while its tool is active.
    private static ToggleButton toolButton(Tool tool, Action action, CanvasHost canvas) {
        ToolButton button = new ToolButton(tool);
        action.decorate(button);
        button.setSelected(canvas.toolProperty().get() == tool);
        canvas.toolProperty().addListener((property, was, is) -> button.setSelected(is == tool));
        button.setOnAction(event -> {
            action.run();
            button.setSelected(canvas.toolProperty().get() == tool);
        });
        return button;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
