package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Spreads the ends of edges along one side of a box, each as near as can be to where it wants to be.
final class PortPlan {

    /// Kept free at the ends of a side, in world pixels.
    static final double CORNER = 14;

    /// Wished distances between two ends, in world pixels: the first that leaves a place free is taken.
    private static final double[] GAPS = {18, 12, 6};
    private static final double LANE = 8;
    private static final double WIDEST_LANE = 32;

    private PortPlan() {
    }

    /// One end of an edge.
    record End(EdgeId edge, boolean atOwner) {
    }

    /// @param desired y on a left or right side, x on the others
    /// @param pinned  must be exactly there
    record Wish(End end, double desired, boolean pinned) {
    }

    static Map<End, Port> spread(Rect box, Side side, List<Wish> wishes) {
        double low = (side.isHorizontal() ? box.y() : box.x()) + CORNER;
        double high = (side.isHorizontal() ? box.bottom() : box.right()) - CORNER;
        double middle = (low + high) / 2;
        List<Wish> sorted = wishes.stream().sorted(Comparator.comparing(Wish::desired)
                .thenComparing(wish -> wish.end.edge.order()).thenComparing(wish -> wish.end.atOwner)).toList();
        Map<End, Double> positions = new HashMap<>();
        List<Double> taken = new ArrayList<>();
        for (Wish wish : sorted) {
            if (wish.pinned) {
                positions.put(wish.end, wish.desired);
                taken.add(wish.desired);
            }
        }
        // from the outside to the middle, so that ends pressed against a corner keep their order
        for (Wish wish : sorted) {
            if (!wish.pinned && wish.desired <= middle) {
                place(wish, low, high, positions, taken);
            }
        }
        for (Wish wish : sorted.reversed()) {
            if (!wish.pinned && wish.desired > middle) {
                place(wish, low, high, positions, taken);
            }
        }
        return ports(box, side, positions);
    }

    private static void place(Wish wish, double low, double high, Map<End, Double> positions, List<Double> taken) {
        double position = free(wish.desired, low, high, taken);
        positions.put(wish.end, position);
        taken.add(position);
    }

    private static double free(double desired, double low, double high, List<Double> taken) {
        for (double gap : GAPS) {
            for (double distance = 0; distance <= high - low; distance += 2) {
                for (double candidate : new double[] {desired + distance, desired - distance}) {
                    if (candidate >= low && candidate <= high && taken.stream().allMatch(other -> Math.abs(other - candidate) >= gap)) {
                        return candidate;
                    }
                }
            }
        }
        return desired;
    }

    private static Map<End, Port> ports(Rect box, Side side, Map<End, Double> positions) {
        List<Map.Entry<End, Double>> sorted = positions.entrySet().stream()
                .sorted(Map.Entry.<End, Double>comparingByValue().thenComparing(entry -> entry.getKey().edge.order())).toList();
        Map<End, Port> ports = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            double lane = Math.clamp((i - (sorted.size() - 1) / 2.0) * LANE, -WIDEST_LANE, WIDEST_LANE);
            ports.put(sorted.get(i).getKey(), new Port(side.at(box, sorted.get(i).getValue()), side, lane));
        }
        return ports;
    }
}
