package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Tool;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.ui.document.Document;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/// What the shell needs from the canvas.
public interface CanvasHost {

    Node node();

    void show(Document document);

    /// The editor of the open diagram; replaced when another diagram is opened.
    Editor editor();

    /// Gives the keyboard focus to the canvas.
    void focus();

    void setTool(Tool tool);

    ReadOnlyObjectProperty<Tool> toolProperty();

    void zoomIn();

    void zoomOut();

    /// 1 for 100 %.
    ReadOnlyDoubleProperty zoomProperty();

    /// The overview in the corner.
    BooleanProperty minimapProperty();

    /// Whether boxes glide to their new positions after an automatic layout.
    BooleanProperty animatedProperty();

    /// Adds a new box in the middle of the view, and asks for its name.
    void create(NewElement kind);

    /// Adds an empty diagram, and opens it.
    void newDiagram();

    /// Adds the element's box in the middle of the view, unless the diagram already shows it.
    void place(NodeId node);

    void copy();

    void cut();

    /// @param at in screen pixels of the canvas; empty to paste beside the original
    void paste(Optional<Point> at);

    /// Adds boxes for the elements that the selected boxes refer to or are referred to by.
    void addRelated();

    /// Lays out boxes automatically, in the background.
    void arrange(Arrangement arrangement);

    /// Opens a diagram that shows the element, and scrolls it into view.
    void reveal(ElementId element);

    /// Shows a toast at the lower edge of the canvas.
    void toast(String sentence);

    /// Shows findings about the open document on all its diagrams, replacing the previous badges. A newly opened document has none.
    void showBadges(Badges badges);

    void setDark(boolean dark);
}
