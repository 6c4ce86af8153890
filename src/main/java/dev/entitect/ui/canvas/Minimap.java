package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.editor.Editor;
import dev.entitect.editor.EditorListener;
import dev.entitect.model.view.Tint;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// An overview of the whole diagram with a frame around the viewport; click or drag to move the viewport. Boxes are redrawn only after
/// changes. Style class: `minimap`.
final class Minimap extends Region {

    private static final double WIDTH = 184;
    private static final double HEIGHT = 120;
    private static final double PADDING = 6;
    /// Minimum width and height of a box, in screen pixels.
    private static final double MIN_BOX_SIZE = 2;

    private final Canvas boxes = new Canvas(WIDTH, HEIGHT);
    private final Canvas frame = new Canvas(WIDTH, HEIGHT);
    private final EditorListener listener = new RepaintListener();
    private Editor editor;
    private Palette palette = Palette.LIGHT;
    private Rect world = new Rect(0, 0, 1, 1);
    private Object drawn;

    Minimap() {
        getStyleClass().add("minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText("Overview of the diagram");
        getChildren().setAll(boxes, frame);
        boxes.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::moveViewport);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moveViewport);
        // keeps the event from the canvas below
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
    }

    void show(Editor next) {
        editor = next;
        drawn = null;
        next.addListener(listener);
        requestLayout();
    }

    void setPalette(Palette other) {
        palette = other;
        drawn = null;
        requestLayout();
    }

    private void moveViewport(MouseEvent event) {
        double scale = scale();
        editor.centerOn(new Point(world.x() + (event.getX() - left(scale)) / scale, world.y() + (event.getY() - top(scale)) / scale));
        event.consume();
    }

    private double scale() {
        return Math.min((WIDTH - 2 * PADDING) / world.width(), (HEIGHT - 2 * PADDING) / world.height());
    }

    private double left(double scale) {
        return (WIDTH - world.width() * scale) / 2;
    }

    private double top(double scale) {
        return (HEIGHT - world.height() * scale) / 2;
    }

    /// Called once per pulse if a layout was requested.
    @Override
    protected void layoutChildren() {
        if (editor == null || !isVisible()) {
            return;
        }
        if (drawn != editor.geometry().diagram()) {
            drawn = editor.geometry().diagram();
            drawBoxes();
        }
        drawFrame();
        // hidden while the whole diagram is in view
        boolean needed = !editor.viewport().world().contains(world);
        setOpacity(needed ? 1 : 0);
        setMouseTransparent(!needed);
    }

    private void drawBoxes() {
        Rect bounds = editor.geometry().bounds().orElse(new Rect(0, 0, 1, 1));
        world = bounds.grown(Math.max(bounds.width(), bounds.height()) * 0.02 + 1);
        GraphicsContext graphics = boxes.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        double scale = scale();
        editor.geometry().areas().forEach(area -> fill(graphics, new Rect(area.x(), area.y(), area.width(), area.height()),
                new Ink(ColourRole.HEADER, area.tint()), 0.5, scale));
        editor.geometry().boxes().forEach(box -> fill(graphics, box.bounds(),
                box.tint() == Tint.NEUTRAL ? Ink.of(ColourRole.EDGE) : new Ink(ColourRole.TINT_STRONG, box.tint()), 0.7, scale));
    }

    private void fill(GraphicsContext graphics, Rect rect, Ink ink, double opacity, double scale) {
        graphics.setFill(colour(ink, opacity));
        graphics.fillRect(left(scale) + (rect.x() - world.x()) * scale, top(scale) + (rect.y() - world.y()) * scale,
                Math.max(MIN_BOX_SIZE, rect.width() * scale), Math.max(MIN_BOX_SIZE, rect.height() * scale));
    }

    private void drawFrame() {
        GraphicsContext graphics = frame.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        double scale = scale();
        Rect view = editor.viewport().world();
        double left = Math.max(1, left(scale) + (view.x() - world.x()) * scale);
        double top = Math.max(1, top(scale) + (view.y() - world.y()) * scale);
        double right = Math.min(WIDTH - 1, left(scale) + (view.right() - world.x()) * scale);
        double bottom = Math.min(HEIGHT - 1, top(scale) + (view.bottom() - world.y()) * scale);
        if (right > left && bottom > top) {
            graphics.setFill(colour(Ink.of(ColourRole.MARQUEE_FILL), 1));
            graphics.fillRect(left, top, right - left, bottom - top);
            graphics.setStroke(colour(Ink.of(ColourRole.MARQUEE), 1));
            graphics.strokeRect(Math.round(left) + 0.5, Math.round(top) + 0.5, Math.round(right - left) - 1, Math.round(bottom - top) - 1);
        }
    }

    private Color colour(Ink ink, double opacity) {
        int argb = palette.argb(ink);
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0 * opacity);
    }

    private final class RepaintListener implements EditorListener {

        @Override
        public void repaintNeeded() {
            requestLayout();
        }
    }
}
