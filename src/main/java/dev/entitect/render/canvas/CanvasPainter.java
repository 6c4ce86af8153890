package dev.entitect.render.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.editor.Viewport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/// Draws marks on a JavaFX canvas. It does not use a transform, because text under one is very slow. All coordinates are snapped to whole
/// pixels, so that lines are crisp at every zoom. Rectangles and images are used wherever possible, because they are much faster than
/// shapes.
public final class CanvasPainter {

    private static final double[] DASHES = {6, 4};
    /// The grid's dots, in world pixels.
    private static final double GRID = 24;
    private static final double MIN_GRID_ZOOM = 0.35;
    /// Smaller corners, in screen pixels, look just as good when sharp, and cost nothing.
    private static final double MIN_RADIUS = 3;

    private final CanvasFonts fonts = new CanvasFonts();
    private final RoundShapes rounds = new RoundShapes();
    private final Map<Ink, Color> colours = new HashMap<>();
    private Palette palette;
    private GraphicsContext graphics;
    private Viewport view;
    private Color fill;
    private Color stroke;

    public CanvasPainter(Palette palette) {
        this.palette = palette;
    }

    public void setPalette(Palette other) {
        palette = other;
        colours.clear();
    }

    /// Paints the whole canvas.
    public void paint(GraphicsContext target, Scene scene, Viewport viewport) {
        graphics = target;
        view = viewport;
        fill = null;
        stroke = null;
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setGlobalAlpha(1);
        useFill(Ink.of(ColourRole.CANVAS));
        graphics.fillRect(0, 0, viewport.width(), viewport.height());
        paintGrid();
        scene.marks().forEach(this::draw);
    }

    private void paintGrid() {
        if (view.zoom() < MIN_GRID_ZOOM) {
            return;
        }
        double step = view.zoom() < 0.75 ? 2 * GRID : GRID;
        Rect world = view.world();
        // a line of dots is one image: thousands of rectangles would take longer than all boxes
        WritableImage line = new WritableImage((int) view.width(), 1);
        Color dot = colour(Ink.of(ColourRole.GRID));
        for (double wx = Math.ceil(world.x() / step) * step; x(wx) < line.getWidth(); wx += step) {
            line.getPixelWriter().setColor((int) x(wx), 0, dot);
        }
        graphics.setGlobalAlpha(Math.clamp((view.zoom() - MIN_GRID_ZOOM) / 0.4, 0, 1));
        for (double wy = Math.ceil(world.y() / step) * step; wy < world.bottom(); wy += step) {
            graphics.drawImage(line, 0, y(wy));
        }
        graphics.setGlobalAlpha(1);
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Fill it -> draw(it);
            case Mark.Outline it -> draw(it);
            case Mark.Polyline it -> draw(it);
            case Mark.Line it -> {
                double width = useStroke(it.ink(), it.width());
                graphics.strokeLine(middle(it.from().x(), view.x(), width), middle(it.from().y(), view.y(), width),
                        middle(it.to().x(), view.x(), width), middle(it.to().y(), view.y(), width));
            }
            case Mark.Polygon it -> draw(it);
            case Mark.Circle it -> draw(it);
            case Mark.Text it -> draw(it);
        }
    }

    private void draw(Mark.Fill mark) {
        useFill(mark.ink());
        double left = x(mark.rect().x());
        double top = y(mark.rect().y());
        double width = Math.max(1, x(mark.rect().right()) - left);
        double height = Math.max(1, y(mark.rect().bottom()) - top);
        double radius = radius(mark.corner(), width, height);
        if (radius < MIN_RADIUS) {
            graphics.fillRect(left, top, width, height);
        } else {
            rounds.rectangle(graphics, left, top, width, height, radius, fill);
        }
    }

    private void draw(Mark.Outline mark) {
        double line = wholePixels(mark.width());
        double left = x(mark.rect().x());
        double top = y(mark.rect().y());
        double width = Math.max(line, x(mark.rect().right()) - left);
        double height = Math.max(line, y(mark.rect().bottom()) - top);
        double radius = radius(mark.corner(), width, height);
        useFill(mark.ink());
        if (radius < MIN_RADIUS) {
            graphics.fillRect(left, top, width, line);
            graphics.fillRect(left, top + height - line, width, line);
            graphics.fillRect(left, top, line, height);
            graphics.fillRect(left + width - line, top, line, height);
        } else {
            rounds.outline(graphics, left, top, width, height, radius, line, fill);
        }
    }

    /// In half screen pixels, to limit the number of different values while zooming.
    private double radius(double corner, double width, double height) {
        return Math.min(Math.round(2 * corner * view.zoom()) / 2.0, Math.floor(Math.min(width, height) / 2));
    }

    private void draw(Mark.Polyline mark) {
        if (mark.dashed()) {
            useStroke(mark.ink(), mark.width());
            graphics.setLineDashes(DASHES);
        } else {
            useFill(mark.ink());
        }
        double width = wholePixels(mark.width());
        List<Point> corners = mark.corners();
        for (int i = 0; i + 1 < corners.size(); i++) {
            double left = middle(Math.min(corners.get(i).x(), corners.get(i + 1).x()), view.x(), width);
            double top = middle(Math.min(corners.get(i).y(), corners.get(i + 1).y()), view.y(), width);
            double right = middle(Math.max(corners.get(i).x(), corners.get(i + 1).x()), view.x(), width);
            double bottom = middle(Math.max(corners.get(i).y(), corners.get(i + 1).y()), view.y(), width);
            if (mark.dashed()) {
                graphics.strokeLine(left, top, right, bottom);
            } else {
                graphics.fillRect(left - width / 2, top - width / 2, right - left + width, bottom - top + width);
            }
        }
        if (mark.dashed()) {
            graphics.setLineDashes();
        }
    }

    private void draw(Mark.Polygon mark) {
        useFill(mark.ink());
        List<Point> corners = mark.corners();
        graphics.fillPolygon(corners.stream().mapToDouble(corner -> middle(corner.x(), view.x(), 1)).toArray(),
                corners.stream().mapToDouble(corner -> middle(corner.y(), view.y(), 1)).toArray(), corners.size());
    }

    private void draw(Mark.Circle mark) {
        double width = wholePixels(mark.width());
        double radius = Math.round(mark.radius() * view.zoom()) + width / 2;
        double left = middle(mark.center().x(), view.x(), width) - radius;
        double top = middle(mark.center().y(), view.y(), width) - radius;
        mark.fill().ifPresent(ink -> rounds.circle(graphics, left, top, radius, radius, colour(ink)));
        rounds.circle(graphics, left, top, radius, width, colour(mark.stroke()));
    }

    private void draw(Mark.Text mark) {
        useFill(mark.ink());
        graphics.setFont(fonts.of(mark.face(), mark.size() * view.zoom()));
        graphics.setTextAlign(mark.align() == Mark.Align.END ? TextAlignment.RIGHT : TextAlignment.LEFT);
        graphics.fillText(mark.text(), x(mark.at().x()), y(mark.at().y()));
    }

    private double x(double world) {
        return Math.round((world - view.x()) * view.zoom());
    }

    private double y(double world) {
        return Math.round((world - view.y()) * view.zoom());
    }

    /// The middle of a line that covers whole pixels.
    private double middle(double world, double origin, double width) {
        return Math.round((world - origin) * view.zoom() - width / 2) + width / 2;
    }

    /// A width of whole pixels, at least one; half a pixel more is not worth a whole one.
    private double wholePixels(double width) {
        return Math.max(1, Math.ceil(width * view.zoom() - 0.5));
    }

    private void useFill(Ink ink) {
        Color colour = colour(ink);
        if (colour != fill) {
            fill = colour;
            graphics.setFill(colour);
        }
    }

    private double useStroke(Ink ink, double width) {
        Color colour = colour(ink);
        if (colour != stroke) {
            stroke = colour;
            graphics.setStroke(colour);
        }
        double wholePixels = wholePixels(width);
        graphics.setLineWidth(wholePixels);
        return wholePixels;
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, it -> {
            int argb = palette.argb(it);
            return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
        });
    }
}
