package dev.entitect.diagram.geometry;

/// A point in world or screen pixels, as documented where it is used.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The distance along the axes, as for an orthogonal edge.
    public double manhattan(Point other) {
        return Math.abs(x - other.x) + Math.abs(y - other.y);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
