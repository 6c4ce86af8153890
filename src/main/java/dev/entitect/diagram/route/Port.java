package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;

/// Where an edge meets a box.
///
/// @param at   on the box's border, in world pixels
/// @param side of the box
/// @param stub the length of the straight part before the first bend, in world pixels
public record Port(Point at, Side side, double stub) {

    /// The length needed for the symbol at the end, in world pixels. It is shorter if another box is closer.
    public static final double STUB = 24;

    Point bend() {
        return side.outward(at, stub);
    }
}
