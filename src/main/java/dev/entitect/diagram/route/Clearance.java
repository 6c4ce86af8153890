package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.function.BiConsumer;

/// How far a segment can be moved aside: up to the next boxes, and not so far that the edge would fold back. At right angles to the
/// segment, in world pixels.
record Clearance(double low, double high) {

    /// The maximum distance.
    static final double MAX_SHIFT = 64;
    /// The minimum distance to boxes.
    static final double MIN_BOX_DISTANCE = 6;

    /// The preferred distance to boxes, so that segments keep clear of the symbols at other edges' ends.
    private static final double PREFERRED_DISTANCE = 28;

    /// The minimum distance between segments of two bundles, in world pixels.
    private static final double BUNDLE_GAP = 8;

    /// Visits the boxes in an area.
    interface Boxes {
        void visit(Rect area, BiConsumer<NodeId, Rect> visitor);
    }

    static Clearance of(RoutedPath routedPath, int segment, Boxes boxes) {
        Clearance free = betweenBoxes(routedPath, segment, boxes);
        return free.within(foldingLimits(routedPath, segment), routedPath.across(segment));
    }

    /// Moves segments that a search left close to boxes farther away, or to the middle between two boxes.
    static RoutedPath withPreferredMargins(RoutedPath routedPath, Boxes boxes) {
        RoutedPath changed = routedPath;
        for (int segment = 0; segment < routedPath.segments(); segment++) {
            if (changed.isMovable(segment)) {
                double across = changed.across(segment);
                Clearance free = betweenBoxes(changed, segment, boxes);
                double margin = Math.min(PREFERRED_DISTANCE - MIN_BOX_DISTANCE, (free.high - free.low) / 2);
                double preferred = Math.clamp(across, free.low + margin, free.high - margin);
                Clearance foldingLimits = foldingLimits(changed, segment);
                if (foldingLimits.low < foldingLimits.high) {
                    changed = changed.moved(segment,
                            Math.rint(Math.clamp(preferred, Math.min(foldingLimits.low, across), Math.max(foldingLimits.high, across))));
                }
            }
        }
        return changed;
    }

    private static Clearance betweenBoxes(RoutedPath routedPath, int segment, Boxes boxes) {
        boolean vertical = routedPath.isVertical(segment);
        double across = routedPath.across(segment);
        double start = routedPath.start(segment);
        double length = routedPath.end(segment) - start;
        Rect line = vertical ? new Rect(across, start, 0, length) : new Rect(start, across, length, 0);
        double reach = MAX_SHIFT + MIN_BOX_DISTANCE;
        double[] limits = {across - MAX_SHIFT, across + MAX_SHIFT};
        boxes.visit(vertical
                ? new Rect(line.x() - reach, line.y() - MIN_BOX_DISTANCE, 2 * reach, length + 2 * MIN_BOX_DISTANCE)
                : new Rect(line.x() - MIN_BOX_DISTANCE, line.y() - reach, length + 2 * MIN_BOX_DISTANCE, 2 * reach), (node, box) -> {
                    double before = vertical ? box.right() : box.bottom();
                    double after = vertical ? box.x() : box.y();
                    if (before <= across) {
                        limits[0] = Math.max(limits[0], Math.min(before + MIN_BOX_DISTANCE, across));
                    } else if (after >= across) {
                        limits[1] = Math.min(limits[1], Math.max(after - MIN_BOX_DISTANCE, across));
                    }
                });
        return new Clearance(limits[0], limits[1]);
    }

    /// The range in which adjacent segments keep their directions, and stubs their lengths.
    private static Clearance foldingLimits(RoutedPath routedPath, int segment) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int other = segment - 2; other <= segment + 2; other += 4) {
            int beside = (segment + other) / 2;
            double across = routedPath.across(segment);
            boolean port = other < 0 || other >= routedPath.segments();
            double far = port
                    ? routedPath.isVertical(segment)
                            ? routedPath.corners().get(other < 0 ? 0 : routedPath.segments()).x()
                            : routedPath.corners().get(other < 0 ? 0 : routedPath.segments()).y()
                    : routedPath.across(other);
            double stub = beside == 0 ? routedPath.ownerStub() : routedPath.inverseStub();
            double limit = port ? far + Math.signum(across - far) * (stub < Port.STUB ? stub / 2 : stub) : (across + far) / 2;
            if (far < across) {
                low = Math.max(low, limit);
            } else {
                high = Math.min(high, limit);
            }
        }
        return new Clearance(low, high);
    }

    /// Up to the middle between this segment and one of another bundle.
    Clearance limitedBy(Segment other, double across) {
        double limit = other.isFixed() ? other.across : (across + other.across) / 2;
        double margin = other.isFixed() ? BUNDLE_GAP : BUNDLE_GAP / 2;
        return other.across < across
                ? new Clearance(Math.max(low, Math.min(limit + margin, across)), high)
                : new Clearance(low, Math.min(high, Math.max(limit - margin, across)));
    }

    private Clearance within(Clearance other, double across) {
        return new Clearance(Math.min(Math.max(low, other.low), across), Math.max(Math.min(high, other.high), across));
    }
}
