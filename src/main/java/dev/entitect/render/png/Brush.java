package dev.entitect.render.png;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.font.BundledFonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws marks on a band of an image.
final class Brush implements AutoCloseable {

    private static final float[] DASHES = {6, 4};

    private final Graphics2D graphics;
    private final Palette palette;
    private final BundledFonts fonts;

    /// @param top the band's first line in the image
    /// @param area the area that the image shows, in world pixels
    Brush(BufferedImage band, int top, Rect area, ExportOptions options, BundledFonts fonts) {
        palette = options.palette();
        this.fonts = fonts;
        graphics = band.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setBackground(options.transparent() ? new Color(0, true) : colour(Ink.of(ColourRole.CANVAS)));
        graphics.clearRect(0, 0, band.getWidth(), band.getHeight());
        graphics.translate(0, -top);
        graphics.scale(options.scale(), options.scale());
        graphics.translate(-area.x(), -area.y());
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Fill it -> fill(rounded(it.rect(), it.corner()), it.ink());
            case Mark.Outline it -> stroke(rounded(it.rect().grown(-it.width() / 2), it.corner() - it.width() / 2), it.width(), it.ink());
            case Mark.Polyline it -> draw(it);
            case Mark.Line it -> stroke(new Line2D.Double(it.from().x(), it.from().y(), it.to().x(), it.to().y()), it.width(), it.ink());
            case Mark.Polygon it -> fill(path(it.corners()), it.ink());
            case Mark.Circle it -> {
                Shape disk = new Ellipse2D.Double(it.center().x() - it.radius(), it.center().y() - it.radius(), 2 * it.radius(),
                        2 * it.radius());
                it.fill().ifPresent(ink -> fill(disk, ink));
                stroke(disk, it.width(), it.stroke());
            }
            case Mark.Text it -> {
                double width = it.align() == Mark.Align.END ? fonts.width(it.text(), it.face(), it.size()) : 0;
                fill(fonts.outline(it.text(), it.face(), it.size(), it.at().x() - width, it.at().y()), it.ink());
            }
        }
    }

    private static Path2D path(List<Point> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        return path;
    }

    private void draw(Mark.Polyline polyline) {
        graphics.setColor(colour(polyline.ink()));
        graphics.setStroke(
                new BasicStroke((float) polyline.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        polyline.dashed() ? DASHES : null, 0));
        graphics.draw(path(polyline.corners()));
    }

    private static Shape rounded(Rect rect, double corner) {
        return corner <= 0
                ? new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height())
                : new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), 2 * corner, 2 * corner);
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, double width, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(shape);
    }

    private Color colour(Ink ink) {
        return new Color(palette.argb(ink), true);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
