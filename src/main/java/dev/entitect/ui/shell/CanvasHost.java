package dev.entitect.ui.shell;

import dev.entitect.edit.NewElement;
import dev.entitect.editor.Tool;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
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

    /// Places a new box in the middle of the view, and asks for its name.
    void create(NewElement kind);

    /// Gives the element a box in the middle of the view, when the diagram does not show it yet.
    void place(NodeId node);

    void duplicateSelection();

    /// Takes the selected boxes from the diagram; the model keeps what they show.
    void removeSelectionFromDiagram();

    /// Scrolls until the element is in sight.
    void reveal(ElementId element);

    void setDark(boolean dark);
}
