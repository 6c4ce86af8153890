package dev.entitect.diagram.geometry;

import java.util.Collection;
import java.util.Optional;

/// A rectangle with sides along the axes, in world or in screen pixels.
///
/// @param width  0 or more
/// @param height 0 or more
public record Rect(double x, double y, double width, double height) {

    /// The rectangle between two opposite corners, in any order.
    public static Rect between(Point a, Point b) {
        return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /// The smallest rectangle around all; empty if there are none.
    public static Optional<Rect> around(Collection<Rect> all) {
        return all.stream().reduce(Rect::union);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean contains(Rect other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Whether they share more than a border.
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether they share at least a border; also works for lines, which have no interior.
    public boolean touches(Rect other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The intersection of two rectangles that touch.
    public Rect intersection(Rect other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Rect(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }

    /// Larger by the margin on each side.
    public Rect grown(double margin) {
        return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Rect movedBy(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}
