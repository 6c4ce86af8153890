package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;

/// Where an edge meets a box.
///
/// @param at   on the box's border, in world pixels
/// @param side of the box
/// @param stub how far the edge goes straight on before it may bend, in world pixels
public record Port(Point at, Side side, double stub) {

    /// What an edge needs to show its end, in world pixels. It gets less where another box stands nearer.
    public static final double STUB = 24;

    Point bend() {
        return side.outward(at, stub);
    }
}
