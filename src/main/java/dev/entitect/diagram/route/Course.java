package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The way of an edge that may still be moved aside.
///
/// @param corners     from the owner's border to the other's, both included
/// @param ownerStub   how far the first bend must stay from the owner, in world pixels
/// @param inverseStub how far the last bend must stay from the other box, in world pixels
/// @param drawn       by hand: stays as it is
record Course(EdgeId edge, List<Point> corners, double ownerStub, double inverseStub, boolean drawn) {

    Course {
        corners = List.copyOf(corners);
    }

    Course with(List<Point> others) {
        return new Course(edge, others, ownerStub, inverseStub, drawn);
    }

    int pieces() {
        return corners.size() - 1;
    }

    boolean isVertical(int piece) {
        return corners.get(piece).x() == corners.get(piece + 1).x();
    }

    /// The first and the last piece are held by their ports.
    boolean isMovable(int piece) {
        return !drawn && piece > 0 && piece < pieces() - 1;
    }

    /// The x of a vertical piece, the y of a horizontal one.
    double across(int piece) {
        return isVertical(piece) ? corners.get(piece).x() : corners.get(piece).y();
    }

    /// The lesser coordinate of its two ends along its axis.
    double start(int piece) {
        return Math.min(along(piece, piece), along(piece, piece + 1));
    }

    /// The greater coordinate of its two ends along its axis.
    double end(int piece) {
        return Math.max(along(piece, piece), along(piece, piece + 1));
    }

    private double along(int piece, int corner) {
        return isVertical(piece) ? corners.get(corner).y() : corners.get(corner).x();
    }

    Course moved(int piece, double across) {
        List<Point> changed = new ArrayList<>(corners);
        boolean vertical = isVertical(piece);
        for (int corner = piece; corner <= piece + 1; corner++) {
            Point was = corners.get(corner);
            changed.set(corner, vertical ? new Point(across, was.y()) : new Point(was.x(), across));
        }
        return with(changed);
    }
}
