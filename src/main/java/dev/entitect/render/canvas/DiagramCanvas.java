package dev.entitect.render.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.editor.CursorShape;
import dev.entitect.editor.EditRequest;
import dev.entitect.editor.Editor;
import dev.entitect.editor.EditorListener;
import dev.entitect.editor.Selection;
import dev.entitect.editor.Viewport;
import dev.entitect.editor.input.Key;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// A diagram in a window: shows the scene of an [Editor] and passes mouse, wheel, touch and key events to it. One canvas of the size of the
/// view, painted at most once per pulse.
public final class DiagramCanvas extends Region {

    private static final double EXPLANATION_WIDTH = 360;

    private final Editor editor;
    private final CanvasPainter painter;
    private final Canvas canvas = new Canvas();
    private Optional<InPlaceField> field = Optional.empty();
    /// The tooltip of the badge under the pointer; without text if there is none.
    private final Tooltip explanation = new Tooltip();
    private boolean shown;

    public DiagramCanvas(Editor editor, Palette palette) {
        this.editor = editor;
        painter = new CanvasPainter(palette);
        getStyleClass().add("diagram-canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
        explanation.setWrapText(true);
        explanation.setMaxWidth(EXPLANATION_WIDTH);
        editor.addListener(new Listener());
        describe();
        listenToPointer();
        listenToKeys();
    }

    public Editor editor() {
        return editor;
    }

    /// The initial view; otherwise the whole diagram is shown.
    public void startAt(Viewport view) {
        shown = true;
        editor.show(view);
    }

    /// The theme changed.
    public void setPalette(Palette palette) {
        painter.setPalette(palette);
        requestLayout();
    }

    private void listenToPointer() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            // the text field handles its own presses
            if (event.getTarget() == this) {
                field.ifPresent(InPlaceField::leave);
                requestFocus();
                editor.pointerDown(CanvasInput.pointer(event));
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> editor.pointerMove(CanvasInput.pointer(event)));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            editor.pointerMove(CanvasInput.pointer(event));
            explain(editor.badgeAt(new Point(event.getX(), event.getY())));
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> editor.pointerUp(CanvasInput.pointer(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            editor.pointerExited();
            explain(Optional.empty());
        });
        addEventHandler(ScrollEvent.SCROLL, event -> {
            editor.scroll(new Point(event.getX(), event.getY()), event.getDeltaX(), event.getDeltaY(), CanvasInput.modifiers(event));
            event.consume();
        });
        addEventHandler(ZoomEvent.ZOOM, event -> {
            editor.zoomAt(new Point(event.getX(), event.getY()), event.getZoomFactor());
            event.consume();
        });
    }

    /// A tooltip belongs to a whole node, so it is installed only while the pointer is over a chip.
    private void explain(Optional<Badge> badge) {
        String text = badge.map(Badge::explanation).orElse("");
        if (!text.equals(explanation.getText())) {
            Tooltip.uninstall(this, explanation);
            explanation.hide();
            explanation.setText(text);
            if (!text.isEmpty()) {
                Tooltip.install(this, explanation);
            }
        }
    }

    private void listenToKeys() {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Optional<Key> key = CanvasInput.key(event.getCode());
            if (event.getTarget() == this && key.isPresent() && editor.key(key.get(), CanvasInput.modifiers(event))) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_RELEASED, event -> CanvasInput.key(event.getCode()).ifPresent(editor::keyReleased));
        focusedProperty().addListener((focus, before, after) -> {
            if (!after && field.isEmpty()) {
                editor.focusLost();
            }
        });
    }

    /// Called once per pulse if a repaint was requested.
    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        editor.resize(width, height);
        if (!shown) {
            shown = true;
            editor.zoomToFit();
        }
        painter.paint(canvas.getGraphicsContext2D(), editor.scene(), editor.viewport());
        field.ifPresent(it -> it.resizeRelocate(0, 0, width, height));
    }

    private void openField(EditRequest request) {
        closeField();
        InPlaceField opened = new InPlaceField(editor, request);
        field = Optional.of(opened);
        getChildren().add(opened);
        opened.open();
        requestLayout();
    }

    private void closeField() {
        field.ifPresent(it -> {
            field = Optional.empty();
            it.close();
            getChildren().remove(it);
            requestFocus();
        });
    }

    private void describe() {
        setAccessibleText(CanvasSpeech.of(editor));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private final class Listener implements EditorListener {

        @Override
        public void repaintNeeded() {
            requestLayout();
        }

        @Override
        public void selectionChanged(Selection selection) {
            describe();
        }

        @Override
        public void editRequested(EditRequest request) {
            openField(request);
        }

        @Override
        public void editEnded() {
            closeField();
        }

        @Override
        public void cursorChanged(CursorShape shape) {
            setCursor(CanvasInput.cursor(shape));
        }

        @Override
        public void viewportChanged(Viewport viewport) {
            field.ifPresent(InPlaceField::requestLayout);
        }
    }
}
