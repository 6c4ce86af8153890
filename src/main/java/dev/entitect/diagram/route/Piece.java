package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;

/// A piece of an edge that runs along the axis of its [Lanes]. Known by identity.
final class Piece {

    final Course course;
    final int index;
    final double across;
    final double start;
    final double end;
    final Leeway leeway;
    /// In its bundle.
    int number;
    /// What other bundles leave of the leeway.
    Leeway room;
    /// Where it comes to lie, across.
    double lane;

    Piece(Course course, int index, Leeway.Boxes boxes) {
        this.course = course;
        this.index = index;
        across = course.across(index);
        start = course.start(index);
        end = course.end(index);
        leeway = course.isMovable(index) ? Leeway.of(course, index, boxes) : new Leeway(across, across);
        room = leeway;
        lane = across;
    }

    boolean isFixed() {
        return leeway.low() == leeway.high();
    }

    /// As if its axis were vertical.
    Rect place() {
        return new Rect(across, start, 0, end - start);
    }
}
