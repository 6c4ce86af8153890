package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
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
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DraggedElement;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.shell.CanvasHost;
import dev.entitect.ui.shell.ElementMenu;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle of the window: the canvas of the document's diagram, and what to do while it is empty.
public final class CanvasPane extends StackPane implements CanvasHost {

    private static final double ZOOM_STEP = 1.25;

    private final TextMeasure measure;
    private final Runnable open;
    private final VBox empty;
    private final ContextMenu menu = new ContextMenu();
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.SELECT);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> selectOnCanvas(is);
    private final ChangeListener<Model> onModel = (property, was, is) -> showEmptyState();
    private Document document;
    private DiagramCanvas canvas;
    private Editor editor;
    private Palette palette = Palette.LIGHT;

    /// @param open opens a file, for the empty state
    public CanvasPane(TextMeasure measure, Runnable open) {
        this.measure = measure;
        this.open = open;
        this.empty = emptyState();
        getStyleClass().add("canvas-pane");
        setMinSize(0, 0);
    }

    private VBox emptyState() {
        Label text = new Label("Double-click to add an entity");
        text.getStyleClass().add("empty-title");
        text.setMouseTransparent(true);
        Button add = new Button("Add an entity", Icon.ENTITY.node());
        add.getStyleClass().add("accent");
        add.setOnAction(event -> {
            canvas.requestFocus();
            editor.create(NewElement.ENTITY);
        });
        Button openFile = new Button("Open a model…", Icon.OPEN.node());
        openFile.setOnAction(event -> open.run());
        HBox buttons = new HBox(8, add, openFile);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox state = new VBox(16, text, buttons);
        state.setAlignment(Pos.CENTER);
        // a double click beside the buttons must reach the canvas
        state.setPickOnBounds(false);
        return state;
    }

    @Override
    public void show(Document next) {
        if (document != null) {
            document.selection().selectedProperty().removeListener(onSelection);
            document.modelProperty().removeListener(onModel);
            editor.close();
        }
        document = next;
        DiagramId diagram = next.model().diagrams().stream().map(Diagram::id).findFirst().orElseGet(() -> new DiagramId("main"));
        editor = new Editor(next.store(), diagram, measure, next.ids());
        editor.addListener(new Follower());
        canvas = new DiagramCanvas(editor, palette);
        canvas.setOnMouseDragReleased(event -> {
            if (event.getGestureSource() instanceof DraggedElement source) {
                source.dragged().ifPresent(node -> editor.drop(node, new Point(event.getX(), event.getY())));
                canvas.requestFocus();
            }
        });
        canvas.setOnContextMenuRequested(event -> {
            Point at = new Point(event.getX(), event.getY());
            ElementMenu menus = new ElementMenu(document, this, editor::renameSelection).creatingBoxesBy(kind -> {
                canvas.requestFocus();
                editor.createAt(kind, at);
            });
            menu.getItems().setAll(document.selection().single().map(menus::of).orElseGet(menus::creation));
            menu.show(canvas, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        next.selection().selectedProperty().addListener(onSelection);
        next.modelProperty().addListener(onModel);
        getChildren().setAll(canvas, empty);
        tool.set(Tool.SELECT);
        zoom.set(editor.viewport().zoom());
        showEmptyState();
    }

    private void showEmptyState() {
        empty.setVisible(document.model().diagrams().stream().allMatch(diagram -> diagram.nodes().isEmpty()));
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
    public void zoomToFit() {
        editor.zoomToFit();
    }

    @Override
    public void zoomTo(double factor) {
        editor.zoomTo(factor);
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
    public void selectAll() {
        editor.selectAll();
    }

    @Override
    public void deleteSelection() {
        editor.deleteSelection();
    }

    @Override
    public void renameSelection() {
        editor.renameSelection();
    }

    @Override
    public void addAttribute() {
        editor.addAttribute();
    }

    @Override
    public void create(NewElement kind) {
        canvas.requestFocus();
        editor.create(kind);
    }

    @Override
    public void place(NodeId node) {
        editor.place(node);
        canvas.requestFocus();
    }

    @Override
    public void duplicateSelection() {
        editor.duplicateSelection();
    }

    @Override
    public void removeSelectionFromDiagram() {
        editor.removeSelectionFromDiagram();
    }

    @Override
    public void reveal(ElementId element) {
        editor.reveal(element);
        canvas.requestFocus();
    }

    @Override
    public void setDark(boolean dark) {
        palette = dark ? Palette.DARK : Palette.LIGHT;
        if (canvas != null) {
            canvas.setPalette(palette);
        }
    }

    /// Carries what the editor says into the window's properties.
    private final class Follower implements EditorListener {

        @Override
        public void selectionChanged(Selection selection) {
            document.selection().select(selection.ids());
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
