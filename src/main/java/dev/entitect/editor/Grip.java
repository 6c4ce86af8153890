package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.PlacedId;
import java.util.Optional;

/// A side or a corner by which the selected element can be resized.
///
/// @param id the selected element
/// @param horizontal -1 at the left side, 1 at the right one, 0 elsewhere
/// @param vertical   -1 at the top, 1 at the bottom, 0 elsewhere
record Grip(PlacedId id, int horizontal, int vertical) {

    /// The distance from a border within which it can be grabbed, in screen pixels.
    private static final double TOLERANCE = 5;

    /// The grip under a point. Boxes have grips only on the left and right, since their height follows from their rows.
    ///
    /// @param bounds of the element, in world pixels
    static Optional<Grip> at(Point world, PlacedId id, Rect bounds, double zoom) {
        double tolerance = TOLERANCE / zoom;
        if (!bounds.grown(tolerance).contains(world) || bounds.grown(-tolerance).contains(world)) {
            return Optional.empty();
        }
        int horizontal = Math.abs(world.x() - bounds.x()) <= tolerance ? -1 : Math.abs(world.x() - bounds.right()) <= tolerance ? 1 : 0;
        int vertical = Math.abs(world.y() - bounds.y()) <= tolerance ? -1 : Math.abs(world.y() - bounds.bottom()) <= tolerance ? 1 : 0;
        Grip grip = new Grip(id, horizontal, id instanceof NodeId ? 0 : vertical);
        return grip.horizontal == 0 && grip.vertical == 0 ? Optional.empty() : Optional.of(grip);
    }

    CursorShape cursor() {
        if (horizontal == 0) {
            return CursorShape.RESIZE_VERTICAL;
        }
        return vertical == 0 ? CursorShape.RESIZE_HORIZONTAL : horizontal == vertical ? CursorShape.RESIZE_NW_SE : CursorShape.RESIZE_NE_SW;
    }

    /// The bounds with this side or corner moved; the opposite one stays.
    ///
    /// @param smallest the minimum width and height
    Rect resized(Rect bounds, Point to, Point smallest) {
        double left = horizontal < 0 ? Math.min(Snapping.onGrid(to.x()), bounds.right() - smallest.x()) : bounds.x();
        double right = horizontal > 0 ? Math.max(Snapping.onGrid(to.x()), bounds.x() + smallest.x()) : bounds.right();
        double top = vertical < 0 ? Math.min(Snapping.onGrid(to.y()), bounds.bottom() - smallest.y()) : bounds.y();
        double bottom = vertical > 0 ? Math.max(Snapping.onGrid(to.y()), bounds.y() + smallest.y()) : bounds.bottom();
        return Rect.between(new Point(left, top), new Point(right, bottom));
    }
}
