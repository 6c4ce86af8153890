package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;

/// A segment of an edge along the axis of its [Lanes]. Compared by identity.
final class Segment {

    final RoutedPath routedPath;
    final int index;
    final double across;
    final double start;
    final double end;
    final Clearance clearance;
    /// In its bundle.
    int number;
    /// The clearance left by other bundles.
    Clearance room;
    /// Its lane: the coordinate at right angles to its direction.
    double lane;

    Segment(RoutedPath routedPath, int index, Clearance.Boxes boxes) {
        this.routedPath = routedPath;
        this.index = index;
        across = routedPath.across(index);
        start = routedPath.start(index);
        end = routedPath.end(index);
        clearance = routedPath.isMovable(index) ? Clearance.of(routedPath, index, boxes) : new Clearance(across, across);
        room = clearance;
        lane = across;
    }

    boolean isFixed() {
        return clearance.low() == clearance.high();
    }

    /// As if its axis were vertical.
    Rect place() {
        return new Rect(across, start, 0, end - start);
    }
}
