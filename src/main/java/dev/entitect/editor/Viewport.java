package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;

/// The visible part of a diagram.
///
/// @param x      world position of the left edge
/// @param y      world position of the upper edge
/// @param zoom screen pixels per world pixel
/// @param width  in screen pixels
/// @param height in screen pixels
public record Viewport(double x, double y, double zoom, double width, double height) {

    public static final double MIN_ZOOM = 0.02;
    public static final double MAX_ZOOM = 4;
    /// The margin left by fitting, in screen pixels.
    private static final double MARGIN = 48;

    public Viewport {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    public static Viewport ofSize(double width, double height) {
        return new Viewport(0, 0, 1, width, height);
    }

    public Point toWorld(Point screen) {
        return new Point(x + screen.x() / zoom, y + screen.y() / zoom);
    }

    public Point toScreen(Point world) {
        return new Point((world.x() - x) * zoom, (world.y() - y) * zoom);
    }

    public Rect toScreen(Rect world) {
        return Rect.between(toScreen(new Point(world.x(), world.y())), toScreen(new Point(world.right(), world.bottom())));
    }

    /// The visible area, in world pixels.
    public Rect world() {
        return new Rect(x, y, width / zoom, height / zoom);
    }

    public Point center() {
        return new Point(world().centerX(), world().centerY());
    }

    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /// The content follows the pointer: a positive `dx` shows more on the left.
    ///
    /// @param dx in screen pixels
    /// @param dy in screen pixels
    public Viewport panned(double dx, double dy) {
        return new Viewport(x - dx / zoom, y - dy / zoom, zoom, width, height);
    }

    /// The world point under the screen point stays where it is.
    public Viewport zoomedTo(double newZoom, Point screen) {
        Point fixed = toWorld(screen);
        double clampedZoom = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        return new Viewport(fixed.x() - screen.x() / clampedZoom, fixed.y() - screen.y() / clampedZoom, clampedZoom, width, height);
    }

    /// Shows the whole area with a margin, at a zoom of at most 1.
    ///
    /// @param area in world pixels
    public Viewport fitted(Rect area) {
        double horizontal = Math.max(1, width - 2 * MARGIN) / Math.max(1, area.width());
        double vertical = Math.max(1, height - 2 * MARGIN) / Math.max(1, area.height());
        double fittingZoom = Math.clamp(Math.min(horizontal, vertical), MIN_ZOOM, 1);
        return new Viewport(area.centerX() - width / 2 / fittingZoom, area.centerY() - height / 2 / fittingZoom, fittingZoom, width,
                height);
    }

    /// Moved just far enough to show the area.
    ///
    /// @param area in world pixels
    public Viewport revealing(Rect area) {
        Rect seen = world();
        double margin = 24 / zoom;
        double left = Math.min(area.x() - margin, Math.max(seen.x(), area.right() + margin - seen.width()));
        double top = Math.min(area.y() - margin, Math.max(seen.y(), area.bottom() + margin - seen.height()));
        return new Viewport(left, top, zoom, width, height);
    }
}
