package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Finds free places among boxes that stay.
final class Room {

    private static final int STEP = 16;
    private static final int MOST_RINGS = 400;

    private final SpatialIndex<Integer> taken = new SpatialIndex<>();
    private final double gap;
    private int count;

    /// @param gap kept around each box, in world pixels
    Room(Collection<Rect> boxes, double gap) {
        this.gap = gap;
        boxes.forEach(this::take);
    }

    void take(Rect rect) {
        taken.put(count++, List.of(rect));
    }

    /// The upper left corner of the place that is nearest to the wanted one; far out, everything is free.
    Point near(Rect wanted) {
        for (int ring = 0; ring <= MOST_RINGS; ring++) {
            Point best = null;
            double distance = Double.MAX_VALUE;
            for (int[] step : ring(ring)) {
                Rect tried = wanted.movedBy(step[0] * STEP, step[1] * STEP);
                double away = Math.hypot(step[0], step[1]);
                if (away < distance && taken.in(tried.grown(gap)).isEmpty()) {
                    best = new Point(tried.x(), tried.y());
                    distance = away;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return new Point(wanted.x() + MOST_RINGS * STEP, wanted.y());
    }

    /// The steps on the border of a square.
    private static List<int[]> ring(int radius) {
        if (radius == 0) {
            return List.of(new int[] {0, 0});
        }
        List<int[]> steps = new ArrayList<>();
        for (int i = -radius; i <= radius; i++) {
            steps.add(new int[] {i, -radius});
            steps.add(new int[] {i, radius});
            steps.add(new int[] {-radius, i});
            steps.add(new int[] {radius, i});
        }
        return steps;
    }
}
