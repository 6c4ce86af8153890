package dev.entitect.editor;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.Detail;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.edit.IdSource;
import dev.entitect.edit.ModelChange;
import dev.entitect.edit.ModelStore;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The canvas of one diagram without its window: handles pointer and keys, changes the store, and provides the scene to draw. Confined to
/// the store's thread.
public final class Editor {

    /// The zoom factor per unit of scrolling.
    private static final double ZOOM_STEP = 1.0015;

    private final ModelStore store;
    private final EditorContext context;
    private final Arranging arranging;
    private final Copying copying;
    private final KeyboardNavigation navigation;
    private final Commands commands;
    private final Consumer<ModelChange> storeListener = change -> storeChanged();
    private State state;

    /// @param diagram one of the store's model
    /// @param ids for new elements
    public Editor(ModelStore store, DiagramId diagram, TextMeasure measure, IdSource ids) {
        this.store = store;
        context = new EditorContext(store, diagram, measure, ids);
        arranging = new Arranging(context);
        copying = new Copying(context);
        navigation = new KeyboardNavigation(context);
        commands = new Commands(context, arranging, copying, navigation);
        state = Idle.of(context);
        store.addListener(storeListener);
    }

    /// Detaches the editor from the store; it must not be used afterwards.
    public void close() {
        store.removeListener(storeListener);
    }

    public void addListener(EditorListener listener) {
        context.addListener(listener);
    }

    private void storeChanged() {
        if (context.isApplying()) {
            return;
        }
        state = Idle.of(context);
        context.editing().close();
        context.refresh();
    }

    // View

    /// The visible part of the diagram, with the selection and the overlay of the current gesture above it.
    public Scene scene() {
        Scene diagram = context.scenes().part(context.geometry(), context.viewport().world(), context.detail(), context.badges());
        List<Mark> marks = new ArrayList<>(diagram.marks());
        marks.addAll(state.overlay());
        marks.addAll(Overlay.of(context, state instanceof Idle));
        marks.addAll(context.chips().marks(context.viewport().world(), context.detail()));
        return new Scene(diagram.area(), marks);
    }

    public DiagramGeometry geometry() {
        return context.geometry();
    }

    /// Measures text for this canvas.
    public TextMeasure measure() {
        return context.scenes().measure();
    }

    public Viewport viewport() {
        return context.viewport();
    }

    /// Sets the size of the canvas, in screen pixels.
    public void resize(double width, double height) {
        context.show(context.viewport().resized(width, height));
    }

    /// Replaces the badges shown.
    public void show(Badges badges) {
        context.show(badges);
    }

    /// The badge whose chip is at this position.
    public Optional<Badge> badgeAt(Point screen) {
        return context.badgeAt(context.toWorld(screen));
    }

    // Pointer

    public void pointerDown(PointerEvent event) {
        if (context.editing().open().isPresent()) {
            context.editing().close();
        }
        state = state.down(event);
    }

    public void pointerMove(PointerEvent event) {
        state = state.move(event);
    }

    public void pointerUp(PointerEvent event) {
        state = state.up(event);
    }

    /// The pointer left the canvas.
    public void pointerExited() {
        if (state instanceof Idle) {
            context.hover(new Hover.Nothing());
        }
    }

    /// Scrolling pans; with Control it zooms at the pointer; with Shift, the wheel pans horizontally.
    ///
    /// @param dx in screen pixels, positive to show more on the left
    /// @param dy in screen pixels, positive to show more at the top
    public void scroll(Point screen, double dx, double dy, Set<Modifier> modifiers) {
        if (modifiers.contains(Modifier.CONTROL)) {
            zoomAt(screen, Math.pow(ZOOM_STEP, dy));
        } else if (modifiers.contains(Modifier.SHIFT) && dx == 0) {
            context.show(context.viewport().panned(dy, 0));
        } else {
            context.show(context.viewport().panned(dx, dy));
        }
    }

    /// @param factor more than 1 to zoom in
    public void zoomAt(Point screen, double factor) {
        context.show(context.viewport().zoomedTo(context.viewport().zoom() * factor, screen));
    }

    // Keys

    /// @return false if the key has no meaning here
    public boolean key(Key key, Set<Modifier> modifiers) {
        switch (key) {
            case ESCAPE -> escape();
            case SPACE -> state = state.handRequested();
            default -> {
                Optional<Tool> tool = Commands.tool(key, modifiers);
                tool.ifPresent(this::setTool);
                return tool.isPresent() || state instanceof Idle && commands.key(key, modifiers);
            }
        }
        return true;
    }

    public void keyReleased(Key key) {
        if (key == Key.SPACE) {
            state = state.handReleased();
        }
    }

    /// Cancels the text field or the gesture; otherwise resets the tool, otherwise clears the selection.
    public void escape() {
        if (context.editing().open().isPresent()) {
            context.editing().close();
        } else {
            state = state.cancel();
        }
    }

    /// A gesture ends when the canvas loses the focus.
    public void focusLost() {
        if (!(state instanceof Idle)) {
            state = state.cancel();
        }
    }

    // Commands

    public Tool tool() {
        return context.tool();
    }

    public void setTool(Tool tool) {
        if (!(state instanceof Idle)) {
            state = state.cancel();
        }
        context.tool(tool);
        state = Idle.of(context);
        context.repaint();
    }

    public Selection selection() {
        return context.selection();
    }

    public void select(Selection selection) {
        context.select(selection);
    }

    public void selectAll() {
        commands.selectAll();
    }

    public void deleteSelection() {
        commands.deleteSelection();
    }

    /// Opens a text field for the selected box, attribute, note or area, if exactly one is selected.
    public void renameSelection() {
        commands.renameSelection();
    }

    /// Opens a text field for a new attribute of the selected box, or of the box of the selected attribute.
    public void addAttribute() {
        commands.addAttribute();
    }

    /// Adds a new box at the centre of the view, and opens a field for its name.
    ///
    /// @param kind one that has a box
    public void create(NewElement kind) {
        Creating.create(context, kind, context.viewport().center().plus(-72, -48));
    }

    /// Connects two boxes as the Connect tool does; enums have no associations, and only entities can be referenced.
    ///
    /// @param owner the "many" side, which has the foreign key
    /// @param inverse the referenced entity
    public void connect(NodeId owner, EntityId inverse) {
        NewAssociation.between(context, owner, inverse);
    }

    /// Adds a new box, and opens a field for its name.
    ///
    /// @param screen the upper left corner, in screen pixels
    public void createAt(NewElement kind, Point screen) {
        Creating.create(context, kind, context.toWorld(screen));
    }

    /// Drops an element from elsewhere in the window on the canvas. Dropping a mixin on an entity, or the other way round, adds the mixin
    /// to the entity; other elements get a box at that position.
    public void drop(NodeId node, Point screen) {
        Dropping.drop(context, node, context.toWorld(screen));
    }

    /// Adds a box for the element at the centre of the view, if the diagram does not show it yet.
    public void place(NodeId node) {
        Dropping.place(context, node, context.viewport().center().plus(-72, -48));
    }

    /// Removes the selected boxes from the diagram; their elements stay in the model.
    public void removeSelectionFromDiagram() {
        commands.removeFromDiagram();
    }

    /// Duplicates the selection, with boxes beside the original ones.
    public void duplicateSelection() {
        copying.duplicate();
    }

    /// The selection as a fragment; empty if nothing selected can be copied.
    public Optional<Model> copySelection() {
        return copying.copy();
    }

    /// Removes the selection from the model.
    ///
    /// @return the removed part, as [#copySelection]
    public Optional<Model> cutSelection() {
        Optional<Model> copy = copying.copy();
        copy.ifPresent(it -> commands.deleteSelection());
        return copy;
    }

    /// Pastes a fragment that was copied here or in another window.
    ///
    /// @param screen its centre, in screen pixels; empty to place it beside the original
    public void paste(Model fragment, Optional<Point> screen) {
        copying.paste(fragment, screen.map(context::toWorld));
    }

    public void align(Alignment alignment) {
        arranging.align(alignment);
    }

    public void makeSameWidth() {
        arranging.makeSameWidth();
    }

    /// Makes the selected boxes as wide as their text needs.
    public void fitWidths() {
        arranging.fitWidths();
    }

    public void toggleCollapsed() {
        arranging.toggleCollapsed();
    }

    /// @param tint empty to use the colour of each box's group
    public void tintSelection(Optional<Tint> tint) {
        arranging.tint(tint);
    }

    /// Replaces manual routes by automatic ones, for the selected edges or for all.
    public void resetRoutes() {
        arranging.resetRoutes();
    }

    /// Adds the boxes connected to the selection, and their edges.
    public void selectConnected() {
        navigation.selectConnected();
    }

    /// Shows boxes at other positions until the model changes.
    ///
    /// @param positions of upper left corners, in world pixels
    public void preview(Map<NodeId, Point> positions) {
        context.geometry().preview(positions);
        context.repaint();
    }

    /// Moves boxes, and adds those that the diagram does not show yet, in one step.
    ///
    /// @param label for the history
    public void place(String label, Map<NodeId, Point> positions) {
        arranging.place(label, positions);
    }

    /// Adds a note or an area at the centre of the view, and opens a field for its text.
    public void createNote(boolean area) {
        Point middle = context.viewport().center();
        PlacingNote.create(context, area, new Rect(middle.x() - 104, middle.y() - 40, 208, area ? 160 : 80));
    }

    public void zoomToFit() {
        context.geometry().bounds().ifPresent(bounds -> context.show(context.viewport().fitted(bounds)));
    }

    public void zoomToSelection() {
        Rect.around(context.selection().ids().stream().flatMap(id -> commands.areaOf(id).stream()).toList())
                .ifPresent(bounds -> context.show(context.viewport().fitted(bounds)));
    }

    /// Centres the view on a point of the diagram.
    public void centerOn(Point world) {
        Point middle = context.viewport().center();
        double zoom = context.viewport().zoom();
        context.show(context.viewport().panned((middle.x() - world.x()) * zoom, (middle.y() - world.y()) * zoom));
    }

    /// Shows another part of the diagram, such as a previous view.
    public void show(Viewport viewport) {
        context.show(viewport.resized(context.viewport().width(), context.viewport().height()));
    }

    /// Zooms around the centre of the view.
    public void zoomTo(double zoom) {
        Viewport view = context.viewport();
        context.show(view.zoomedTo(zoom, new Point(view.width() / 2, view.height() / 2)));
    }

    /// Moves the view just far enough to show the element's box or edge.
    public void reveal(ElementId id) {
        Optional<Rect> area = commands.areaOf(id);
        area.ifPresent(it -> context.show(context.viewport().revealing(it)));
    }

    /// Like [#reveal], but also zooms in until the text is readable.
    public void jumpTo(ElementId id) {
        commands.areaOf(id).ifPresent(area -> {
            if (context.detail().compareTo(Detail.ROWS) < 0) {
                zoomTo(1);
                centerOn(new Point(area.centerX(), Math.min(area.centerY(), area.y() + context.viewport().world().height() / 3)));
            }
            context.show(context.viewport().revealing(area));
        });
    }

    // Text fields on the canvas

    /// The text field that is currently requested.
    public Optional<EditRequest> editRequest() {
        return context.editing().open();
    }

    /// @param next the field to open after this one
    /// @return the error message for the user, in which case the field stays open; empty if the text was applied
    public Optional<String> commitEdit(String text, EditRequest.Next next) {
        return context.editing().commit(text, next);
    }

    /// Completions for the field.
    ///
    /// @param caret the position of the cursor in the text
    public List<WordCompletion> completions(String text, int caret) {
        return context.editing().completions(text, caret);
    }

    public void cancelEdit() {
        context.editing().close();
    }
}
