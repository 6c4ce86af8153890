package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Distributes the ends of edges along one side of a box, in the order of their directions, each as near as possible to its preferred
/// position.
final class PortPlan {

    /// The margin at the ends of a side, in world pixels.
    static final double CORNER = 14;

    /// The smaller margin for crowded sides.
    private static final double LEAST_CORNER = 6;
    /// Preferred distances between two ends, in world pixels: the first for which there is space is used.
    private static final int[] GAPS = {18, 12, 8, 6, 4, 3, 2, 1};
    /// The cost of placing an end on the wrong side of a pinned one, in pixels from the preferred position.
    private static final double OUT_OF_ORDER = 16;

    private static final double NOT_THERE = 60;

    private PortPlan() {}

    /// One end of an edge.
    record End(EdgeId edge, boolean atOwner) {}

    /// @param desired y on a left or right side, x on the others
    /// @param pinned whether it must be exactly there
    /// @param turn the direction of the edge from there, see [ExitSides]
    record Wish(End end, double desired, boolean pinned, double turn) {

        private static final Comparator<Wish> ORDER = Comparator.comparingDouble(Wish::turn).thenComparingDouble(Wish::desired)
                .thenComparing(wish -> wish.end.edge.order()).thenComparing(wish -> wish.end.atOwner);
    }

    /// @return the positions of the ends: y on a left or right side, x on the others
    static Map<End, Double> spread(Rect box, Side side, List<Wish> wishes) {
        double low = side.isHorizontal() ? box.y() : box.x();
        double high = side.isHorizontal() ? box.bottom() : box.right();
        Map<End, Double> positions = new HashMap<>();
        List<Wish> pinned = wishes.stream().filter(Wish::pinned).toList();
        pinned.forEach(wish -> positions.put(wish.end, wish.desired));
        List<Wish> free = wishes.stream().filter(wish -> !wish.pinned).sorted(Wish.ORDER).toList();
        if (free.isEmpty()) {
            return positions;
        }
        double[] places = places(free, pinned, low, high);
        for (int i = 0; i < places.length; i++) {
            positions.put(free.get(i).end, places[i]);
        }
        return positions;
    }

    private static double[] places(List<Wish> free, List<Wish> pinned, double low, double high) {
        for (int gap : GAPS) {
            double corner = gap > 8 ? CORNER : LEAST_CORNER;
            int slots = (int) (high - low - 2 * corner) + 1;
            if ((free.size() - 1) * gap < slots) {
                double[] places = new Slots(free, pinned, low + corner, slots, gap).places();
                if (places.length > 0) {
                    return places;
                }
            }
        }
        double[] crammed = new double[free.size()];
        for (int i = 0; i < crammed.length; i++) {
            crammed[i] = low + LEAST_CORNER + (high - low - 2 * LEAST_CORNER) * (i + 0.5) / crammed.length;
        }
        return crammed;
    }

    /// The cheapest assignment of slots, each a pixel wide, to the ends, in order and with a gap between them.
    private record Slots(List<Wish> free, List<Wish> pinned, double low, int count, int gap) {

        /// @return empty if there is not enough space
        double[] places() {
            int ends = free.size();
            // the minimum cost of placing an end at or before a slot, including all previous ends
            double[][] least = new double[ends][count];
            int[][] chosen = new int[ends][count];
            for (int i = 0; i < ends; i++) {
                Wish wish = free.get(i);
                double best = Double.POSITIVE_INFINITY;
                int at = -1;
                for (int slot = 0; slot < count; slot++) {
                    double before = i == 0 ? 0 : slot >= gap ? least[i - 1][slot - gap] : Double.POSITIVE_INFINITY;
                    double cost = before + cost(wish, low + slot);
                    if (cost < best) {
                        best = cost;
                        at = slot;
                    }
                    least[i][slot] = best;
                    chosen[i][slot] = at;
                }
            }
            if (least[ends - 1][count - 1] == Double.POSITIVE_INFINITY) {
                return new double[0];
            }
            double[] places = new double[ends];
            int slot = count - 1;
            for (int i = ends - 1; i >= 0; i--) {
                slot = chosen[i][slot];
                places[i] = low + slot;
                slot -= gap;
            }
            return places;
        }

        /// Zero at the preferred position, where the edge may be straight. Otherwise quadratic, so that ends with the same preference are
        /// distributed evenly around it.
        private double cost(Wish wish, double place) {
            double distance = place - wish.desired;
            double cost = distance == 0 ? 0 : NOT_THERE + distance * distance;
            for (Wish other : pinned) {
                if (Math.abs(place - other.desired) < Math.min(gap, 11)) {
                    return Double.POSITIVE_INFINITY;
                }
                if (wish.turn < other.turn == place > other.desired && wish.turn != other.turn) {
                    cost += OUT_OF_ORDER * OUT_OF_ORDER;
                }
            }
            return cost;
        }
    }
}
