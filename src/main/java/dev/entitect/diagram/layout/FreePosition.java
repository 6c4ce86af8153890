package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import java.util.Collection;
import java.util.List;

/// Finds a position where boxes do not cover existing ones.
final class FreePosition {

    /// The minimum gap between two boxes, in world pixels.
    private static final double GAP = 48;
    private static final double STEP = 3 * Arrangement.GRID;
    private static final int MAX_RINGS = 2000;

    private final SpatialIndex<Integer> occupied = new SpatialIndex<>();
    private int count;

    FreePosition(Collection<Rect> occupied) {
        occupied.forEach(this::occupy);
    }

    void occupy(Rect box) {
        occupied.put(count++, List.of(box));
    }

    /// The arrangement moved as a whole, by the smallest possible distance.
    Arrangement nearest(Arrangement preferred) {
        for (int ring = 0; ring <= MAX_RINGS; ring++) {
            double distance = ring * STEP;
            for (double along = 0; along <= distance; along += STEP) {
                for (double[] by : around(distance, along)) {
                    Arrangement moved = preferred.movedBy(by[0], by[1]);
                    if (moved.boxes().values().stream().allMatch(box -> occupied.in(box.grown(GAP - 1)).isEmpty())) {
                        return moved;
                    }
                }
            }
        }
        return preferred;
    }

    /// The points of a square ring at this distance from the centres of its sides.
    private static List<double[]> around(double distance, double along) {
        return List.of(new double[] {distance, along}, new double[] {distance, -along}, new double[] {-distance, along},
                new double[] {-distance, -along},
                new double[] {along, distance}, new double[] {-along, distance}, new double[] {along, -distance},
                new double[] {-along, -distance});
    }
}
