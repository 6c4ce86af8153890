package dev.entitect.diagram.route;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// Parallel segments that may interfere with each other. Assigns each its own lane: in the order with the fewest crossings, as far apart as
/// the space allows, and otherwise as near as possible to their original positions.
final class Bundle {

    /// Preferred distances between two lanes, in world pixels, in decreasing order of available space.
    private static final double[] GAPS = {10, 8, 6, 4, 2, 1};
    /// The minimum distance between two lanes, in world pixels.
    private static final double MIN_GAP = 1;
    /// Clearance decides the order of two segments if only one order leaves this distance between their lanes, in world pixels.
    private static final double ORDERING_GAP = 8;
    /// Segments farther apart than this keep their order, in world pixels.
    private static final double MAX_SWAP_DISTANCE = 20;

    private final List<Segment> segments;
    private final int[][] neighbours;
    /// Ordering constraints: pairs of segment indices, the first before the second.
    private final List<int[]> constraints = new ArrayList<>();
    private final int[] order;
    private int[] gapLevels;

    /// @param segments in an order that depends only on the segments
    /// @param neighbours for each segment the indices of those that it could interfere with
    Bundle(List<Segment> segments, int[][] neighbours) {
        this.segments = segments;
        this.neighbours = neighbours;
        order = order();
    }

    private int[] order() {
        int count = segments.size();
        List<List<Integer>> successors = new ArrayList<>();
        int[] predecessorCounts = new int[count];
        for (int i = 0; i < count; i++) {
            successors.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            for (int j : neighbours[i]) {
                // a fixed segment has no neighbours of its own
                if (i < j || segments.get(j).isFixed()) {
                    boolean first = isBefore(segments.get(Math.min(i, j)), segments.get(Math.max(i, j))) == i < j;
                    successors.get(first ? i : j).add(first ? j : i);
                    predecessorCounts[first ? j : i]++;
                }
            }
        }
        return sorted(successors, predecessorCounts);
    }

    private static boolean isBefore(Segment one, Segment other) {
        boolean fits = one.room.low() + ORDERING_GAP <= other.room.high();
        if (fits != other.room.low() + ORDERING_GAP <= one.room.high()) {
            return fits;
        }
        int preference = Math.abs(one.across - other.across) > MAX_SWAP_DISTANCE ? 0 : CrossingOrder.order(one, other);
        return preference == 0 ? one.across <= other.across : preference < 0;
    }

    /// Preferences may form a cycle, which is cut at the first segment.
    private int[] sorted(List<List<Integer>> successors, int[] predecessorCounts) {
        int[] sorted = new int[predecessorCounts.length];
        boolean[] done = new boolean[predecessorCounts.length];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < predecessorCounts.length; i++) {
            if (predecessorCounts[i] == 0) {
                ready.add(i);
            }
        }
        int first = 0;
        for (int position = 0; position < sorted.length; position++) {
            while (ready.isEmpty()) {
                if (!done[first]) {
                    ready.add(first);
                }
                first++;
            }
            int next = ready.remove();
            sorted[position] = next;
            done[next] = true;
            for (int successor : successors.get(next)) {
                if (!done[successor]) {
                    constraints.add(new int[] {next, successor});
                    if (--predecessorCounts[successor] == 0) {
                        ready.add(successor);
                    }
                }
            }
        }
        return sorted;
    }

    /// Sets the lanes of the segments.
    void spread() {
        gapLevels = new int[constraints.size()];
        double[] low = null;
        double[] high = null;
        for (boolean fits = false; !fits;) {
            low = new double[order.length];
            high = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                low[i] = segments.get(i).room.low();
                high[i] = segments.get(i).room.high();
            }
            pushForward(low);
            pullBack(high);
            fits = !reduceGaps(low, high);
        }
        double[] pushedForward = segments.stream().mapToDouble(segment -> segment.across).toArray();
        double[] pulledBack = pushedForward.clone();
        pushForward(pushedForward);
        pullBack(pulledBack);
        for (int i = 0; i < order.length; i++) {
            Segment segment = segments.get(i);
            if (!segment.isFixed()) {
                double preferred = Math.min(Math.max((pushedForward[i] + pulledBack[i]) / 2, low[i]), high[i]);
                segment.lane = Math.clamp(Math.round(preferred), segment.room.low(), segment.room.high());
            }
        }
        for (int i = 0; i < order.length; i++) {
            separate(i);
        }
    }

    /// If the order leaves no space, any free lane is better than one that is occupied.
    private void separate(int index) {
        Segment segment = segments.get(index);
        if (segment.isFixed() || isFree(index, segment.lane, MIN_GAP)) {
            return;
        }
        for (double gap : new double[] {2, MIN_GAP, MIN_GAP / 2}) {
            for (double distance = 0; distance <= Clearance.MAX_SHIFT; distance += gap / 2) {
                for (double lane : new double[] {segment.lane + distance, segment.lane - distance}) {
                    if (lane >= segment.room.low() && lane <= segment.room.high() && isFree(index, lane, gap)) {
                        segment.lane = lane;
                        return;
                    }
                }
            }
        }
    }

    private boolean isFree(int index, double lane, double gap) {
        for (int other : neighbours[index]) {
            if (Math.abs(segments.get(other).lane - lane) < gap) {
                return false;
            }
        }
        return true;
    }

    private void pushForward(double[] positions) {
        // constraints are in the order of the segments that they push away from
        for (int i = 0; i < gapLevels.length; i++) {
            int[] constraint = constraints.get(i);
            positions[constraint[1]] = Math.max(positions[constraint[1]], positions[constraint[0]] + GAPS[gapLevels[i]]);
        }
    }

    private void pullBack(double[] positions) {
        for (int i = gapLevels.length - 1; i >= 0; i--) {
            int[] constraint = constraints.get(i);
            positions[constraint[0]] = Math.min(positions[constraint[0]], positions[constraint[1]] - GAPS[gapLevels[i]]);
        }
    }

    /// Reduces gaps where the segments do not fit.
    ///
    /// @return whether any gap was reduced
    private boolean reduceGaps(double[] low, double[] high) {
        boolean reduced = false;
        for (int i = 0; i < gapLevels.length; i++) {
            int[] constraint = constraints.get(i);
            if (gapLevels[i] + 1 < GAPS.length && low[constraint[0]] > high[constraint[0]] && low[constraint[1]] > high[constraint[1]]) {
                gapLevels[i]++;
                reduced = true;
            }
        }
        return reduced;
    }
}
