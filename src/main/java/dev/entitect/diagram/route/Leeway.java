package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.function.BiConsumer;

/// How far a piece of an edge may be moved aside: to the next boxes, and not so far that the edge would fold. Along the axis across the
/// piece, in world pixels.
record Leeway(double low, double high) {

    /// No piece is moved farther.
    static final double REACH = 64;
    /// How near pieces are moved to boxes.
    static final double NEAR = 6;

    /// How far from boxes a piece runs where there is space, so that it keeps clear of the signs at other edges' ends.
    private static final double COMFORT = 28;

    /// What pieces of two bundles have at least between them, in world pixels.
    private static final double BETWEEN = 8;

    /// Shows the boxes in an area.
    interface Boxes {
        void visit(Rect area, BiConsumer<NodeId, Rect> visitor);
    }

    static Leeway of(Course course, int piece, Boxes boxes) {
        Leeway free = betweenBoxes(course, piece, boxes);
        return free.within(unfolded(course, piece), course.across(piece));
    }

    /// Puts the pieces of a way that a search left close to boxes farther away, or in the middle between two.
    static Course comfortable(Course course, Boxes boxes) {
        Course changed = course;
        for (int piece = 0; piece < course.pieces(); piece++) {
            if (changed.isMovable(piece)) {
                double across = changed.across(piece);
                Leeway free = betweenBoxes(changed, piece, boxes);
                double margin = Math.min(COMFORT - NEAR, (free.high - free.low) / 2);
                double wished = Math.clamp(across, free.low + margin, free.high - margin);
                Leeway unfolded = unfolded(changed, piece);
                if (unfolded.low < unfolded.high) {
                    changed = changed.moved(piece,
                            Math.rint(Math.clamp(wished, Math.min(unfolded.low, across), Math.max(unfolded.high, across))));
                }
            }
        }
        return changed;
    }

    private static Leeway betweenBoxes(Course course, int piece, Boxes boxes) {
        boolean vertical = course.isVertical(piece);
        double across = course.across(piece);
        double start = course.start(piece);
        double length = course.end(piece) - start;
        Rect line = vertical ? new Rect(across, start, 0, length) : new Rect(start, across, length, 0);
        double reach = REACH + NEAR;
        double[] limits = {across - REACH, across + REACH};
        boxes.visit(vertical
                ? new Rect(line.x() - reach, line.y() - NEAR, 2 * reach, length + 2 * NEAR)
                : new Rect(line.x() - NEAR, line.y() - reach, length + 2 * NEAR, 2 * reach), (node, box) -> {
                    double before = vertical ? box.right() : box.bottom();
                    double behind = vertical ? box.x() : box.y();
                    if (before <= across) {
                        limits[0] = Math.max(limits[0], Math.min(before + NEAR, across));
                    } else if (behind >= across) {
                        limits[1] = Math.min(limits[1], Math.max(behind - NEAR, across));
                    }
                });
        return new Leeway(limits[0], limits[1]);
    }

    /// Where the pieces before and behind keep their directions, and the stubs their lengths.
    private static Leeway unfolded(Course course, int piece) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int other = piece - 2; other <= piece + 2; other += 4) {
            int beside = (piece + other) / 2;
            double across = course.across(piece);
            boolean port = other < 0 || other >= course.pieces();
            double far = port
                    ? course.isVertical(piece)
                            ? course.corners().get(other < 0 ? 0 : course.pieces()).x()
                            : course.corners().get(other < 0 ? 0 : course.pieces()).y()
                    : course.across(other);
            double stub = beside == 0 ? course.ownerStub() : course.inverseStub();
            double limit = port ? far + Math.signum(across - far) * (stub < Port.STUB ? stub / 2 : stub) : (across + far) / 2;
            if (far < across) {
                low = Math.max(low, limit);
            } else {
                high = Math.min(high, limit);
            }
        }
        return new Leeway(low, high);
    }

    /// Up to the middle between a piece of another bundle and this one.
    Leeway besides(Piece other, double across) {
        double limit = other.isFixed() ? other.across : (across + other.across) / 2;
        double margin = other.isFixed() ? BETWEEN : BETWEEN / 2;
        return other.across < across
                ? new Leeway(Math.max(low, Math.min(limit + margin, across)), high)
                : new Leeway(low, Math.min(high, Math.max(limit - margin, across)));
    }

    private Leeway within(Leeway other, double across) {
        return new Leeway(Math.min(Math.max(low, other.low), across), Math.max(Math.min(high, other.high), across));
    }
}
