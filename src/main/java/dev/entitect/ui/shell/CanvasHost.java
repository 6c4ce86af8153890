package dev.entitect.ui.shell;

import dev.entitect.editor.Tool;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.document.Document;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/// What the shell needs of the canvas.
public interface CanvasHost {

    Node node();

    void show(Document document);

    /// Gives the keys to the canvas.
    void focus();

    void setTool(Tool tool);

    ReadOnlyObjectProperty<Tool> toolProperty();

    void zoomToFit();

    /// @param factor 1 for 100 %
    void zoomTo(double factor);

    void zoomIn();

    void zoomOut();

    /// 1 for 100 %.
    ReadOnlyDoubleProperty zoomProperty();

    void selectAll();

    void deleteSelection();

    void renameSelection();

    void addAttribute();

    /// Places a new enum in the middle of the view.
    void addEnum();

    /// Scrolls until the element is in sight.
    void reveal(ElementId element);

    void setDark(boolean dark);
}
