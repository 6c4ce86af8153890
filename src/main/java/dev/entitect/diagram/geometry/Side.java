package dev.entitect.diagram.geometry;

/// A side of a box, and the direction that leads away from it.
public enum Side {
    LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// -1, 0 or 1.
    public int dx() {
        return dx;
    }

    /// -1, 0 or 1.
    public int dy() {
        return dy;
    }

    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }

    /// Whether edges leave this side to the left or right.
    public boolean isHorizontal() {
        return dx != 0;
    }

    /// The point this far from a point of the side.
    public Point outward(Point from, double distance) {
        return from.plus(dx * distance, dy * distance);
    }

    /// The point of a box's side.
    ///
    /// @param position y on a left or right side, x on the others
    public Point at(Rect box, double position) {
        return switch (this) {
            case LEFT -> new Point(box.x(), position);
            case RIGHT -> new Point(box.right(), position);
            case TOP -> new Point(position, box.y());
            case BOTTOM -> new Point(position, box.bottom());
        };
    }
}
