package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The path of an edge before lanes are assigned.
///
/// @param corners     from the owner's border to the other's, both included
/// @param ownerStub minimum distance of the first bend from the owner, in world pixels
/// @param inverseStub minimum distance of the last bend from the other box, in world pixels
/// @param manual whether it is a manual route, which is not moved
record RoutedPath(EdgeId edge, List<Point> corners, double ownerStub, double inverseStub, boolean manual) {

    RoutedPath {
        corners = List.copyOf(corners);
    }

    RoutedPath with(List<Point> others) {
        return new RoutedPath(edge, others, ownerStub, inverseStub, manual);
    }

    int segments() {
        return corners.size() - 1;
    }

    boolean isVertical(int segment) {
        return corners.get(segment).x() == corners.get(segment + 1).x();
    }

    /// The first and last segments are fixed by their ports.
    boolean isMovable(int segment) {
        return !manual && segment > 0 && segment < segments() - 1;
    }

    /// The x of a vertical segment, the y of a horizontal one.
    double across(int segment) {
        return isVertical(segment) ? corners.get(segment).x() : corners.get(segment).y();
    }

    /// The smaller coordinate of its two ends along its axis.
    double start(int segment) {
        return Math.min(along(segment, segment), along(segment, segment + 1));
    }

    /// The larger coordinate of its two ends along its axis.
    double end(int segment) {
        return Math.max(along(segment, segment), along(segment, segment + 1));
    }

    private double along(int segment, int corner) {
        return isVertical(segment) ? corners.get(corner).y() : corners.get(corner).x();
    }

    RoutedPath moved(int segment, double across) {
        List<Point> changed = new ArrayList<>(corners);
        boolean vertical = isVertical(segment);
        for (int corner = segment; corner <= segment + 1; corner++) {
            Point was = corners.get(corner);
            changed.set(corner, vertical ? new Point(across, was.y()) : new Point(was.x(), across));
        }
        return with(changed);
    }
}
