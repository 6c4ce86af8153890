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
import dev.entitect.editor.input.Button;
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

/// The canvas of one diagram without its window: takes what pointer and keys do, changes the store, says what to draw. For the thread of
/// the store.
public final class Editor {

    /// What one notch of a wheel zooms by.
    private static final double ZOOM_STEP = 1.0015;

    private final ModelStore store;
    private final EditorContext context;
    private final Arranging arranging;
    private final Copying copying;
    private final KeyboardNavigation walking;
    private final Commands commands;
    private final Consumer<ModelChange> storeListener = change -> storeChanged();
    private State state;
    private Optional<PressedChip> pressed = Optional.empty();
    private boolean spaceHeld;

    /// The badge on whose chip the button went down, and where, in screen pixels.
    private record PressedChip(Badge badge, Point at) {}

    /// @param diagram of the store's model
    /// @param ids     for what is created
    public Editor(ModelStore store, DiagramId diagram, TextMeasure measure, IdSource ids) {
        this.store = store;
        context = new EditorContext(store, diagram, measure, ids);
        arranging = new Arranging(context);
        copying = new Copying(context);
        walking = new KeyboardNavigation(context);
        commands = new Commands(context, arranging, copying, walking);
        state = Idle.of(context);
        store.addListener(storeListener);
    }

    /// Takes it off the store; it must not be used afterwards.
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
        context.follow();
    }

    // What is shown

    /// The part of the diagram in view, and above it the selection and what a gesture shows.
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

    /// How wide texts are on this canvas.
    public TextMeasure measure() {
        return context.scenes().measure();
    }

    public Viewport viewport() {
        return context.viewport();
    }

    /// The canvas has another size, in screen pixels.
    public void resize(double width, double height) {
        context.show(context.viewport().resized(width, height));
    }

    /// Shows these badges in place of those before.
    public void show(Badges badges) {
        context.show(badges);
    }

    /// The badge whose chip is there.
    public Optional<Badge> badgeAt(Point screen) {
        return context.chips().at(context.toWorld(screen), context.detail());
    }

    // Pointer

    public void pointerDown(PointerEvent event) {
        if (context.editing().open().isPresent()) {
            context.editing().close();
        }
        boolean selects = state instanceof Idle && event.button() == Button.PRIMARY && !spaceHeld;
        pressed = selects ? badgeAt(event.screen()).map(badge -> new PressedChip(badge, event.screen())) : Optional.empty();
        state = spaceHeld && event.button() == Button.PRIMARY ? new Panning(context, event.screen()) : state.down(event);
    }

    public void pointerMove(PointerEvent event) {
        state = state.move(event);
    }

    public void pointerUp(PointerEvent event) {
        state = state.up(event);
        pressed.filter(chip -> chip.at().distance(event.screen()) < PressedOnBox.DRAG_THRESHOLD)
                .ifPresent(chip -> context.tell(listener -> listener.badgeClicked(chip.badge())));
        pressed = Optional.empty();
    }

    /// The pointer left the canvas.
    public void pointerExited() {
        if (state instanceof Idle) {
            context.hover(new Hover.Nothing());
        }
    }

    /// A wheel or two fingers: pans; with Control, zooms at the pointer; with Shift, a wheel pans sideways.
    ///
    /// @param dx in screen pixels, positive to show what lies left
    /// @param dy in screen pixels, positive to show what lies above
    public void scroll(Point screen, double dx, double dy, Set<Modifier> modifiers) {
        if (modifiers.contains(Modifier.CONTROL)) {
            zoomAt(screen, Math.pow(ZOOM_STEP, dy));
        } else if (modifiers.contains(Modifier.SHIFT) && dx == 0) {
            context.show(context.viewport().panned(dy, 0));
        } else {
            context.show(context.viewport().panned(dx, dy));
        }
    }

    /// @param factor more than 1 to see less and larger
    public void zoomAt(Point screen, double factor) {
        context.show(context.viewport().zoomedTo(context.viewport().zoom() * factor, screen));
    }

    // Keys

    /// @return false when the key means nothing here
    public boolean key(Key key, Set<Modifier> modifiers) {
        switch (key) {
            case ESCAPE -> escape();
            case SPACE -> {
                spaceHeld = true;
                context.cursor(CursorShape.HAND);
            }
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
            spaceHeld = false;
            context.cursor(context.tool() == Tool.SELECT ? CursorShape.ARROW : CursorShape.CROSSHAIR);
        }
    }

    /// Ends the text field or the gesture as if it had not been; else takes back the tool, else the selection.
    public void escape() {
        if (context.editing().open().isPresent()) {
            context.editing().close();
        } else {
            state = state.cancel();
        }
    }

    /// A gesture does not survive that the keys go elsewhere.
    public void focusLost() {
        spaceHeld = false;
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

    /// Opens a text field over what is selected, when that is one box or one attribute.
    public void renameSelection() {
        commands.renameSelection();
    }

    /// Opens a text field for a new attribute of the selected box, or of the selected attribute's.
    public void addAttribute() {
        commands.addAttribute();
    }

    /// Places a new box in the middle of the view, and asks for its name.
    ///
    /// @param kind one that becomes a box
    public void create(NewElement kind) {
        Creating.create(context, kind, context.viewport().center().plus(-72, -48));
    }

    /// Connects two boxes as the connecting tool does; an enum has no associations, and only entities can be referred to.
    ///
    /// @param owner   many of it see one of the other
    /// @param inverse what it refers to
    public void connect(NodeId owner, EntityId inverse) {
        NewAssociation.between(context, owner, inverse);
    }

    /// Places a new box, and asks for its name.
    ///
    /// @param screen its upper left corner, in screen pixels
    public void createAt(NewElement kind, Point screen) {
        Creating.create(context, kind, context.toWorld(screen));
    }

    /// Something from elsewhere in the window is let go above the canvas: a mixin on an entity, or an entity on a mixin, joins the two;
    /// everything else gets a box where it was let go.
    public void drop(NodeId node, Point screen) {
        Dropping.drop(context, node, context.toWorld(screen));
    }

    /// Gives the element a box in the middle of the view, when the diagram does not show it yet.
    public void place(NodeId node) {
        Dropping.place(context, node, context.viewport().center().plus(-72, -48));
    }

    /// Takes the boxes of the selection from the diagram; the model keeps what they show.
    public void removeSelectionFromDiagram() {
        commands.removeFromDiagram();
    }

    /// Copies what is selected, with a box beside the original's.
    public void duplicateSelection() {
        copying.duplicate();
    }

    /// What is selected, as a model of its own; empty when nothing of it can be copied.
    public Optional<Model> copySelection() {
        return copying.copy();
    }

    /// Takes what is selected out of the model.
    ///
    /// @return as [#copySelection]
    public Optional<Model> cutSelection() {
        Optional<Model> copy = copying.copy();
        copy.ifPresent(it -> commands.deleteSelection());
        return copy;
    }

    /// Puts in what was copied, here or in another window.
    ///
    /// @param screen its middle, in screen pixels; empty for beside what it was copied from
    public void paste(Model fragment, Optional<Point> screen) {
        copying.paste(fragment, screen.map(context::toWorld));
    }

    public void align(Alignment alignment) {
        arranging.align(alignment);
    }

    public void makeSameWidth() {
        arranging.makeSameWidth();
    }

    /// Boxes become as wide as their texts need.
    public void fitWidths() {
        arranging.fitWidths();
    }

    public void toggleFolded() {
        arranging.toggleFolded();
    }

    /// @param tint empty for that of each box's group
    public void tintSelection(Optional<Tint> tint) {
        arranging.tint(tint);
    }

    /// Edges that were drawn by hand find their ways themselves again: the selected ones, or all.
    public void resetRoutes() {
        arranging.resetRoutes();
    }

    /// Adds to the selection what edges lead to from there.
    public void selectConnected() {
        walking.selectConnected();
    }

    /// Shows boxes elsewhere, for as long as the model does not change.
    ///
    /// @param places of upper left corners, in world pixels
    public void preview(Map<NodeId, Point> places) {
        context.geometry().preview(places);
        context.repaint();
    }

    /// Puts boxes elsewhere, those that the diagram does not have yet among them; all in one step.
    ///
    /// @param label what the history calls it
    public void place(String label, Map<NodeId, Point> places) {
        arranging.place(label, places);
    }

    /// Places a note or an area in the middle of the view, and asks for its text.
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

    /// The middle of the view goes to a point of the diagram.
    public void centerOn(Point world) {
        Point middle = context.viewport().center();
        double zoom = context.viewport().zoom();
        context.show(context.viewport().panned((middle.x() - world.x()) * zoom, (middle.y() - world.y()) * zoom));
    }

    /// Shows another part, such as the one that was in view before.
    public void show(Viewport viewport) {
        context.show(viewport.resized(context.viewport().width(), context.viewport().height()));
    }

    /// The middle of the view stays where it is.
    public void zoomTo(double zoom) {
        Viewport view = context.viewport();
        context.show(view.zoomedTo(zoom, new Point(view.width() / 2, view.height() / 2)));
    }

    /// Moves the view as little as shows the element's box or edge.
    public void reveal(ElementId id) {
        Optional<Rect> area = commands.areaOf(id);
        area.ifPresent(it -> context.show(context.viewport().revealing(it)));
    }

    /// As [#reveal], and near enough to be read.
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

    /// The text field that is wanted at the moment.
    public Optional<EditRequest> editRequest() {
        return context.editing().open();
    }

    /// @param next the field that is wanted after this one
    /// @return what is wrong with the text, for the user; the field stays open then
    public Optional<String> commitEdit(String text, EditRequest.Next next) {
        return context.editing().commit(text, next);
    }

    /// What could be written next in the field.
    ///
    /// @param caret where the cursor stands in the text
    public List<WordCompletion> completions(String text, int caret) {
        return context.editing().completions(text, caret);
    }

    public void cancelEdit() {
        context.editing().close();
    }
}
