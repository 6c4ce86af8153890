package dev.entitect.diagram.route;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// Parallel segments that may interfere with each other. Assigns each its own lane: in the order with the fewest crossings, as far apart as
/// the space allows, and otherwise as near as possible to their original positions.
final class Bundle {

    /// Preferred distances between two lanes, in world pixels, in decreasing order of available space.
    private static final double[] GAPS = {10, 8, 6, 4, 2, 1};
    /// The distance between two lanes, in world pixels.
    private static final double LEAST = 1;
    /// The minimum distance between two lanes, in world pixels.
    private static final double ENOUGH = 8;
    /// Segments farther apart than this keep their order, in world pixels.
    private static final double EXCHANGEABLE = 20;

    private final List<Segment> segments;
    private final int[][] neighbours;
    /// Ordering constraints: indices of segments `before` and `behind`.
    private final List<int[]> constraints = new ArrayList<>();
    private final int[] order;
    private int[] levels;

    /// @param segments in an order that depends only on the segments
    /// @param neighbours for each segment the indices of those that it could interfere with
    Bundle(List<Segment> segments, int[][] neighbours) {
        this.segments = segments;
        this.neighbours = neighbours;
        order = order();
    }

    private int[] order() {
        int count = segments.size();
        List<List<Integer>> followers = new ArrayList<>();
        int[] waiting = new int[count];
        for (int i = 0; i < count; i++) {
            followers.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            for (int j : neighbours[i]) {
                // a fixed segment has no neighbours of its own
                if (i < j || segments.get(j).isFixed()) {
                    boolean first = isBefore(segments.get(Math.min(i, j)), segments.get(Math.max(i, j))) == i < j;
                    followers.get(first ? i : j).add(first ? j : i);
                    waiting[first ? j : i]++;
                }
            }
        }
        return sorted(followers, waiting);
    }

    private static boolean isBefore(Segment one, Segment other) {
        boolean fits = one.room.low() + ENOUGH <= other.room.high();
        if (fits != other.room.low() + ENOUGH <= one.room.high()) {
            return fits;
        }
        int wish = Math.abs(one.across - other.across) > EXCHANGEABLE ? 0 : CrossingOrder.order(one, other);
        return wish == 0 ? one.across <= other.across : wish < 0;
    }

    /// Preferences may form a cycle, which is cut at the first segment.
    private int[] sorted(List<List<Integer>> followers, int[] waiting) {
        int[] sorted = new int[waiting.length];
        boolean[] done = new boolean[waiting.length];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        int first = 0;
        for (int place = 0; place < sorted.length; place++) {
            while (ready.isEmpty()) {
                if (!done[first]) {
                    ready.add(first);
                }
                first++;
            }
            int next = ready.remove();
            sorted[place] = next;
            done[next] = true;
            for (int follower : followers.get(next)) {
                if (!done[follower]) {
                    constraints.add(new int[] {next, follower});
                    if (--waiting[follower] == 0) {
                        ready.add(follower);
                    }
                }
            }
        }
        return sorted;
    }

    /// Sets the lanes of the segments.
    void spread() {
        levels = new int[constraints.size()];
        double[] low = null;
        double[] high = null;
        for (boolean fits = false; !fits;) {
            low = new double[order.length];
            high = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                low[i] = segments.get(i).room.low();
                high[i] = segments.get(i).room.high();
            }
            push(low);
            pull(high);
            fits = !tighten(low, high);
        }
        double[] pushed = segments.stream().mapToDouble(segment -> segment.across).toArray();
        double[] pulled = pushed.clone();
        push(pushed);
        pull(pulled);
        for (int i = 0; i < order.length; i++) {
            Segment segment = segments.get(i);
            if (!segment.isFixed()) {
                double wished = Math.min(Math.max((pushed[i] + pulled[i]) / 2, low[i]), high[i]);
                segment.lane = Math.clamp(Math.round(wished), segment.room.low(), segment.room.high());
            }
        }
        for (int i = 0; i < order.length; i++) {
            part(i);
        }
    }

    /// If the order leaves no space, any free lane is better than one that is occupied.
    private void part(int number) {
        Segment segment = segments.get(number);
        if (segment.isFixed() || isFree(number, segment.lane, LEAST)) {
            return;
        }
        for (double gap : new double[] {2, LEAST, LEAST / 2}) {
            for (double distance = 0; distance <= Clearance.REACH; distance += gap / 2) {
                for (double lane : new double[] {segment.lane + distance, segment.lane - distance}) {
                    if (lane >= segment.room.low() && lane <= segment.room.high() && isFree(number, lane, gap)) {
                        segment.lane = lane;
                        return;
                    }
                }
            }
        }
    }

    private boolean isFree(int number, double lane, double gap) {
        for (int other : neighbours[number]) {
            if (Math.abs(segments.get(other).lane - lane) < gap) {
                return false;
            }
        }
        return true;
    }

    private void push(double[] positions) {
        // constraints are in the order of the segments that they push away from
        for (int i = 0; i < levels.length; i++) {
            int[] constraint = constraints.get(i);
            positions[constraint[1]] = Math.max(positions[constraint[1]], positions[constraint[0]] + GAPS[levels[i]]);
        }
    }

    private void pull(double[] positions) {
        for (int i = levels.length - 1; i >= 0; i--) {
            int[] constraint = constraints.get(i);
            positions[constraint[0]] = Math.min(positions[constraint[0]], positions[constraint[1]] - GAPS[levels[i]]);
        }
    }

    /// Reduces gaps where the segments do not fit.
    ///
    /// @return whether any gap was reduced
    private boolean tighten(double[] low, double[] high) {
        boolean tightened = false;
        for (int i = 0; i < levels.length; i++) {
            int[] constraint = constraints.get(i);
            if (levels[i] + 1 < GAPS.length && low[constraint[0]] > high[constraint[0]] && low[constraint[1]] > high[constraint[1]]) {
                levels[i]++;
                tightened = true;
            }
        }
        return tightened;
    }
}
