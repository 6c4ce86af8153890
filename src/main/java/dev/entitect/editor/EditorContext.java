package dev.entitect.editor;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.BadgeChips;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.Detail;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.edit.IdSource;
import dev.entitect.edit.ModelStore;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Shared by the states of an editor: one diagram of a store, its view, and the selection.
final class EditorContext {

    private final ModelStore store;
    private final IdSource ids;
    private final DiagramGeometry geometry;
    private final SceneBuilder scenes;
    private final InPlaceEditing editing;
    private final List<EditorListener> listeners = new CopyOnWriteArrayList<>();
    private Viewport viewport = Viewport.ofSize(0, 0);
    private Selection selection = Selection.none();
    private Hover hover = new Hover.Nothing();
    private Badges badges = Badges.EMPTY;
    /// The positions of badges; null if something may have moved.
    private BadgeChips chips;
    private Tool tool = Tool.SELECT;
    private CursorShape cursor = CursorShape.ARROW;
    private boolean applying;

    EditorContext(ModelStore store, DiagramId diagram, TextMeasure measure, IdSource ids) {
        this.store = store;
        this.ids = ids;
        geometry = DiagramGeometry.of(store.model(), diagram, measure);
        scenes = new SceneBuilder(measure);
        editing = new InPlaceEditing(this);
    }

    void addListener(EditorListener listener) {
        listeners.add(listener);
    }

    void notifyListeners(Consumer<EditorListener> what) {
        listeners.forEach(what);
    }

    /// Repaints after something may have moved.
    void repaint() {
        chips = null;
        repaintInPlace();
    }

    private void repaintInPlace() {
        notifyListeners(EditorListener::repaintNeeded);
    }

    Model model() {
        return store.model();
    }

    DiagramGeometry geometry() {
        return geometry;
    }

    SceneBuilder scenes() {
        return scenes;
    }

    InPlaceEditing editing() {
        return editing;
    }

    String newId() {
        return ids.next();
    }

    void apply(Edit edit) {
        apply(edit, null);
    }

    /// @param mergeKey see [ModelStore#apply(Edit, Object)]
    void apply(Edit edit, Object mergeKey) {
        applying = true;
        try {
            store.apply(edit, mergeKey);
        } finally {
            applying = false;
        }
        // if the edit changed nothing, no listener was called: reset boxes that a gesture shows at other positions
        refresh();
    }

    /// Whether the current change comes from this editor, not from undo or another part of the window.
    boolean isApplying() {
        return applying;
    }

    /// Updates to the store's model, and removes deleted elements from the selection.
    void refresh() {
        geometry.update(store.model());
        select(selection.only(id -> Elements.exists(store.model(), id)));
        if (hover.box().filter(node -> geometry.box(node).isEmpty()).isPresent()
                || hover instanceof Hover.Edge edge && geometry.route(edge.association()).isEmpty()) {
            hover = new Hover.Nothing();
        }
        repaint();
    }

    Selection selection() {
        return selection;
    }

    void select(Selection other) {
        if (!other.equals(selection)) {
            selection = other;
            notifyListeners(listener -> listener.selectionChanged(other));
            repaintInPlace();
        }
    }

    Viewport viewport() {
        return viewport;
    }

    void show(Viewport other) {
        if (!other.equals(viewport)) {
            viewport = other;
            notifyListeners(listener -> listener.viewportChanged(other));
            repaintInPlace();
        }
    }

    Point toWorld(Point screen) {
        return viewport.toWorld(screen);
    }

    Detail detail() {
        return Detail.at(viewport.zoom());
    }

    Hover hover() {
        return hover;
    }

    void hover(Hover other) {
        if (!other.equals(hover)) {
            hover = other;
            repaintInPlace();
        }
    }

    void updateHover(Point world) {
        hover(Handles.under(world, this));
    }

    Badges badges() {
        return badges;
    }

    void show(Badges other) {
        badges = other;
        repaint();
    }

    /// The badge whose chip is at this position of the diagram.
    Optional<Badge> badgeAt(Point world) {
        return chips().at(world, detail());
    }

    BadgeChips chips() {
        if (chips == null) {
            chips = scenes.chips(geometry, badges);
        }
        return chips;
    }

    Tool tool() {
        return tool;
    }

    void tool(Tool other) {
        if (other != tool) {
            tool = other;
            notifyListeners(listener -> listener.toolChanged(other));
        }
    }

    void cursor(CursorShape shape) {
        if (shape != cursor) {
            cursor = shape;
            notifyListeners(listener -> listener.cursorChanged(shape));
        }
    }
}
