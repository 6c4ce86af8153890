package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;

/// Where an edge meets a box.
///
/// @param at   on the box's border, in world pixels
/// @param side of the box
/// @param lane how far a bend of this edge stands from the others that leave the same side, counted from the middle one; 0 for a single edge
public record Port(Point at, Side side, double lane) {

    /// What an edge needs to show its end before it may bend, in world pixels.
    public static final double STUB = 24;

    Point stub() {
        return side.outward(at, STUB);
    }
}
