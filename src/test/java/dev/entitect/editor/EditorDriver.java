package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.ModelStore;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import dev.entitect.render.font.BundledFonts;
import java.util.Set;

/// Moves a pointer over an editor and presses keys, as a user would, without a window. At zoom 1 and origin 0, screen and world
/// coordinates are the same.
final class EditorDriver {

    static final DiagramId MAIN = new DiagramId("main");
    private static final BundledFonts FONTS = new BundledFonts();

    final ModelStore store;
    final Editor editor;
    private Point at = new Point(0, 0);
    private int nextId;

    EditorDriver(Model model) {
        store = new ModelStore(model);
        editor = new Editor(store, MAIN, FONTS, () -> "new" + ++nextId);
        editor.resize(1200, 800);
    }

    EditorDriver moveTo(Point point, Modifier... modifiers) {
        at = point;
        editor.pointerMove(event(Button.NONE, 0, modifiers));
        return this;
    }

    EditorDriver press(Point point, Modifier... modifiers) {
        moveTo(point, modifiers);
        editor.pointerDown(event(Button.PRIMARY, 1, modifiers));
        return this;
    }

    EditorDriver press(Button button, Point point) {
        moveTo(point);
        editor.pointerDown(event(button, 1));
        return this;
    }

    EditorDriver release(Modifier... modifiers) {
        editor.pointerUp(event(Button.PRIMARY, 1, modifiers));
        return this;
    }

    EditorDriver click(Point point, Modifier... modifiers) {
        return press(point, modifiers).release(modifiers);
    }

    EditorDriver doubleClick(Point point) {
        click(point);
        editor.pointerDown(event(Button.PRIMARY, 2));
        editor.pointerUp(event(Button.PRIMARY, 2));
        return this;
    }

    EditorDriver drag(Point from, Point to, Modifier... modifiers) {
        return press(from, modifiers).moveTo(to, modifiers);
    }

    EditorDriver type(Key key, Modifier... modifiers) {
        editor.key(key, Set.of(modifiers));
        return this;
    }

    private PointerEvent event(Button button, int clicks, Modifier... modifiers) {
        return new PointerEvent(at, button, clicks, Set.of(modifiers));
    }

    NodeBox box(String entity) {
        return editor.geometry().box(entityId(entity)).orElseThrow();
    }

    /// The centre of a box's header.
    Point header(String entity) {
        Rect header = box(entity).header();
        return new Point(header.centerX(), header.centerY());
    }

    Point row(String entity, int index) {
        Rect row = box(entity).rowBounds(index);
        return new Point(row.centerX(), row.centerY());
    }

    Placement placement(NodeId node) {
        return store.model().diagrams().get(MAIN).nodes().get(node);
    }
}
