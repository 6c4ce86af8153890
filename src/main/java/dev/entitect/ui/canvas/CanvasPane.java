package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.Editor;
import dev.entitect.editor.EditorListener;
import dev.entitect.editor.Selection;
import dev.entitect.editor.Tool;
import dev.entitect.editor.Viewport;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.render.canvas.DiagramCanvas;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DraggedElement;
import dev.entitect.ui.widget.Icon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle of the window: a tab for each diagram, the canvas of the open diagram with an overview, and an empty state.
public final class CanvasPane extends BorderPane implements CanvasHost {

    private static final double ZOOM_STEP = 1.25;
    private static final double MARGIN = 12;

    private final TextMeasure measure;
    private final Runnable open;
    private final ElementDialogs dialogs;
    private final VBox empty;
    private final ContextMenu menu = new ContextMenu();
    private final DiagramTabs tabs = new DiagramTabs();
    private final Minimap minimap = new Minimap();
    private final Toast toast = new Toast();
    private final StackPane stack = new StackPane();
    private final Clipboards clipboards = new Clipboards();
    private final Arranger arranger;
    private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.SELECT);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> selectOnCanvas(is);
    private final ChangeListener<Model> onModel = (property, was, is) -> showEmptyState();
    private final ChangeListener<DiagramId> onDiagram = (property, was, is) -> openDiagram(is);
    /// The viewports of diagrams that are not on the canvas.
    private final Map<DiagramId, Viewport> views = new HashMap<>();
    private Document document;
    private DiagramCanvas canvas;
    private Editor editor;
    private Palette palette = Palette.LIGHT;
    private Badges badges = Badges.EMPTY;
    private Consumer<ElementId> onBadge = element -> {};

    /// @param tasks runs the automatic layout
    /// @param open  opens a file, for the empty state
    public CanvasPane(TextMeasure measure, TaskRunner tasks, Runnable open, ElementDialogs dialogs) {
        this.dialogs = dialogs;
        this.measure = measure;
        this.open = open;
        this.empty = emptyState();
        this.arranger = new Arranger(tasks, toast::show);
        getStyleClass().add("canvas-pane");
        setMinSize(0, 0);
        stack.setMinSize(0, 0);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(MARGIN));
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(MARGIN));
        minimapShown.addListener((property, was, is) -> showMinimap());
        setTop(tabs);
        setCenter(stack);
    }

    private VBox emptyState() {
        Label text = new Label("Double-click to add an entity");
        text.getStyleClass().add("empty-title");
        text.setMouseTransparent(true);
        Button add = new Button("Add entity", Icon.ENTITY.node());
        add.getStyleClass().add("accent");
        add.setOnAction(event -> {
            canvas.requestFocus();
            editor.create(NewElement.ENTITY);
        });
        Button openFile = new Button("Open model…", Icon.OPEN.node());
        openFile.setOnAction(event -> open.run());
        HBox buttons = new HBox(8, add, openFile);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label drag = new Label("or drag elements here from the navigator");
        drag.getStyleClass().add("empty-hint");
        drag.setMouseTransparent(true);
        VBox state = new VBox(16, text, buttons, drag);
        state.setAlignment(Pos.CENTER);
        // a double-click beside the buttons must reach the canvas
        state.setPickOnBounds(false);
        return state;
    }

    @Override
    public void show(Document next) {
        if (document != null) {
            document.selection().selectedProperty().removeListener(onSelection);
            document.modelProperty().removeListener(onModel);
            document.diagramProperty().removeListener(onDiagram);
        }
        if (editor != null) {
            leaveDiagram();
            editor = null;
        }
        document = next;
        views.clear();
        badges = Badges.EMPTY;
        next.selection().selectedProperty().addListener(onSelection);
        next.modelProperty().addListener(onModel);
        next.diagramProperty().addListener(onDiagram);
        tabs.show(next);
        openDiagram(next.diagram());
    }

    private void leaveDiagram() {
        arranger.stop();
        views.put(editor.geometry().diagramId(), editor.viewport());
        editor.close();
    }

    private void openDiagram(DiagramId diagram) {
        boolean focused = canvas != null && canvas.isFocused();
        if (editor != null) {
            leaveDiagram();
        }
        editor = new Editor(document.store(), diagram, measure, document.ids());
        editor.addListener(new EditorAdapter());
        editor.show(badges);
        canvas = new DiagramCanvas(editor, palette);
        Optional.ofNullable(views.get(diagram)).ifPresent(canvas::startAt);
        canvas.setOnMouseDragReleased(event -> {
            Point at = new Point(event.getX(), event.getY());
            if (event.getGestureSource() instanceof DraggedElement source) {
                source.dragged().ifPresent(node -> editor.drop(node, at));
                source.created().ifPresent(kind -> editor.createAt(kind, at));
                canvas.requestFocus();
            }
        });
        canvas.setOnContextMenuRequested(event -> {
            menu.getItems().setAll(new CanvasMenu(document, this, dialogs, new Point(event.getX(), event.getY())).items());
            menu.show(canvas, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        stack.getChildren().setAll(canvas, minimap, empty, toast);
        minimap.show(editor);
        tool.set(Tool.SELECT);
        zoom.set(editor.viewport().zoom());
        selectOnCanvas(document.selection().selected());
        showEmptyState();
        if (focused) {
            canvas.requestFocus();
        }
    }

    /// Clipboard keys depend on the focus, so the canvas handles them itself.
    private void keyPressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown() || event.isConsumed() || event.getTarget() != canvas) {
            return;
        }
        switch (event.getCode()) {
            case C, INSERT -> copy();
            case X -> cut();
            case V -> paste(Optional.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showEmptyState() {
        Optional<Diagram> diagram = document.model().diagrams().find(document.diagram());
        empty.setVisible(
                diagram.isEmpty() || diagram.get().nodes().isEmpty() && diagram.get().notes().isEmpty() && diagram.get().areas().isEmpty());
        showMinimap();
    }

    private void showMinimap() {
        minimap.setVisible(minimapShown.get() && !empty.isVisible());
        minimap.requestLayout();
    }

    private void selectOnCanvas(Set<ElementId> ids) {
        if (!editor.selection().ids().equals(ids)) {
            editor.select(new Selection(ids));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Editor editor() {
        return editor;
    }

    @Override
    public void focus() {
        canvas.requestFocus();
    }

    @Override
    public void setTool(Tool chosen) {
        editor.setTool(chosen);
        canvas.requestFocus();
    }

    @Override
    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    @Override
    public void zoomIn() {
        editor.zoomTo(editor.viewport().zoom() * ZOOM_STEP);
    }

    @Override
    public void zoomOut() {
        editor.zoomTo(editor.viewport().zoom() / ZOOM_STEP);
    }

    @Override
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    @Override
    public BooleanProperty minimapProperty() {
        return minimapShown;
    }

    @Override
    public BooleanProperty animatedProperty() {
        return arranger.animatedProperty();
    }

    @Override
    public void create(NewElement kind) {
        canvas.requestFocus();
        editor.create(kind);
    }

    @Override
    public void newDiagram() {
        tabs.create();
        canvas.requestFocus();
    }

    @Override
    public void place(NodeId node) {
        editor.place(node);
        canvas.requestFocus();
    }

    @Override
    public void copy() {
        editor.copySelection().ifPresent(clipboards::put);
    }

    @Override
    public void cut() {
        editor.cutSelection().ifPresent(clipboards::put);
    }

    @Override
    public void paste(Optional<Point> at) {
        clipboards.get().ifPresentOrElse(fragment -> editor.paste(fragment, at),
                () -> toast.show("The clipboard contains no model elements"));
        canvas.requestFocus();
    }

    @Override
    public void addRelated() {
        arranger.addRelated(editor);
    }

    @Override
    public void arrange(Arrangement arrangement) {
        arranger.arrange(editor, arrangement);
    }

    /// Opens a diagram that shows the element, if the current one does not.
    @Override
    public void reveal(ElementId element) {
        if (element instanceof DiagramId diagram) {
            document.open(diagram);
        } else {
            DiagramSearch.showing(document.model(), document.diagram(), element).ifPresent(document::open);
            editor.jumpTo(element);
        }
        canvas.requestFocus();
    }

    @Override
    public void toast(String sentence) {
        toast.show(sentence);
    }

    @Override
    public void showBadges(Badges shown) {
        badges = shown;
        if (editor != null) {
            editor.show(shown);
        }
    }

    /// @param listener receives the element whose badge was clicked, after it was selected
    public void setOnBadge(Consumer<ElementId> listener) {
        onBadge = listener;
    }

    @Override
    public void setDark(boolean dark) {
        palette = dark ? Palette.DARK : Palette.LIGHT;
        minimap.setPalette(palette);
        if (canvas != null) {
            canvas.setPalette(palette);
        }
    }

    /// Transfers the editor's events to the window's properties.
    private final class EditorAdapter implements EditorListener {

        @Override
        public void selectionChanged(Selection selection) {
            document.selection().select(selection.ids());
        }

        @Override
        public void badgeClicked(Badge badge) {
            onBadge.accept(badge.of());
        }

        @Override
        public void toolChanged(Tool chosen) {
            tool.set(chosen);
        }

        @Override
        public void viewportChanged(Viewport viewport) {
            zoom.set(viewport.zoom());
        }
    }
}
