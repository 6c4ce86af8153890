package dev.entitect.ui.shell;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Tool;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.ui.document.Document;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/// What the shell needs of the canvas.
public interface CanvasHost {

    Node node();

    void show(Document document);

    /// The editor of the diagram that is open; another one after another diagram was opened.
    Editor editor();

    /// Gives the keys to the canvas.
    void focus();

    void setTool(Tool tool);

    ReadOnlyObjectProperty<Tool> toolProperty();

    void zoomIn();

    void zoomOut();

    /// 1 for 100 %.
    ReadOnlyDoubleProperty zoomProperty();

    /// The overview in the corner.
    BooleanProperty minimapProperty();

    /// Boxes glide to the places that an automatic layout gives them.
    BooleanProperty animatedProperty();

    /// Places a new box in the middle of the view, and asks for its name.
    void create(NewElement kind);

    /// Adds an empty diagram, and opens it.
    void newDiagram();

    /// Gives the element a box in the middle of the view, when the diagram does not show it yet.
    void place(NodeId node);

    void copy();

    void cut();

    /// @param at in screen pixels of the canvas; empty for beside what was copied
    void paste(Optional<Point> at);

    /// Gives boxes to what the selected boxes refer to and are referred to by.
    void addRelated();

    /// Finds new places for boxes, in the background.
    void arrange(Arrangement arrangement);

    /// Opens a diagram that shows the element, and scrolls until it is in sight.
    void reveal(ElementId element);

    /// Tells the user something at the lower edge of the canvas; it goes away by itself.
    void say(String sentence);

    /// Shows what was found out about the document that is open, on all its diagrams, in place of what was shown before. Another document
    /// has none at first.
    void showBadges(Badges badges);

    /// @param listener told of the element whose badge was clicked, after it was selected
    void setOnBadge(Consumer<ElementId> listener);

    /// Shows a hierarchy under each strategy, side by side.
    void compareInheritance(EntityId root);

    /// Opens the rows that an entity or a join table has for sessions.
    void editSampleRows(SampleOwner of);

    void setDark(boolean dark);
}
