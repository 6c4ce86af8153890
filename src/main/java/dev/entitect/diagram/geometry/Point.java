package dev.entitect.diagram.geometry;

/// A point in world or in screen pixels; who hands it over says which.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The way along the axes, as an orthogonal edge goes it.
    public double manhattan(Point other) {
        return Math.abs(x - other.x) + Math.abs(y - other.y);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
