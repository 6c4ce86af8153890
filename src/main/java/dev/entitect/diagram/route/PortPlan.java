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
    private static final double MIN_CORNER = 6;
    /// Preferred distances between two ends, in world pixels: the first for which there is space is used.
    private static final int[] GAPS = {18, 12, 8, 6, 4, 3, 2, 1};
    /// The cost of placing an end on the wrong side of a pinned one, in pixels from the preferred position.
    private static final double OUT_OF_ORDER_PENALTY = 16;

    private static final double DISPLACEMENT_PENALTY = 60;

    private PortPlan() {}

    /// One end of an edge.
    record End(EdgeId edge, boolean atOwner) {}

    /// @param preferred y on a left or right side, x on the others
    /// @param pinned whether it must be exactly there
    /// @param turn the direction of the edge from there, see [ExitSides]
    record EndRequest(End end, double preferred, boolean pinned, double turn) {

        private static final Comparator<EndRequest> ORDER = Comparator.comparingDouble(EndRequest::turn)
                .thenComparingDouble(EndRequest::preferred)
                .thenComparing(request -> request.end.edge.order()).thenComparing(request -> request.end.atOwner);
    }

    /// @return the positions of the ends: y on a left or right side, x on the others
    static Map<End, Double> spread(Rect box, Side side, List<EndRequest> requests) {
        double low = side.isHorizontal() ? box.y() : box.x();
        double high = side.isHorizontal() ? box.bottom() : box.right();
        Map<End, Double> positions = new HashMap<>();
        List<EndRequest> pinned = requests.stream().filter(EndRequest::pinned).toList();
        pinned.forEach(request -> positions.put(request.end, request.preferred));
        List<EndRequest> free = requests.stream().filter(request -> !request.pinned).sorted(EndRequest.ORDER).toList();
        if (free.isEmpty()) {
            return positions;
        }
        double[] freePositions = positions(free, pinned, low, high);
        for (int i = 0; i < freePositions.length; i++) {
            positions.put(free.get(i).end, freePositions[i]);
        }
        return positions;
    }

    private static double[] positions(List<EndRequest> free, List<EndRequest> pinned, double low, double high) {
        for (int gap : GAPS) {
            double corner = gap > 8 ? CORNER : MIN_CORNER;
            int slots = (int) (high - low - 2 * corner) + 1;
            if ((free.size() - 1) * gap < slots) {
                double[] positions = new Slots(free, pinned, low + corner, slots, gap).positions();
                if (positions.length > 0) {
                    return positions;
                }
            }
        }
        double[] evenlySpaced = new double[free.size()];
        for (int i = 0; i < evenlySpaced.length; i++) {
            evenlySpaced[i] = low + MIN_CORNER + (high - low - 2 * MIN_CORNER) * (i + 0.5) / evenlySpaced.length;
        }
        return evenlySpaced;
    }

    /// The cheapest assignment of slots, each a pixel wide, to the ends, in order and with a gap between them.
    private record Slots(List<EndRequest> free, List<EndRequest> pinned, double low, int count, int gap) {

        /// @return empty if there is not enough space
        double[] positions() {
            int ends = free.size();
            // the minimum cost of placing an end at or before a slot, including all previous ends
            double[][] minCosts = new double[ends][count];
            int[][] chosen = new int[ends][count];
            for (int i = 0; i < ends; i++) {
                EndRequest request = free.get(i);
                double best = Double.POSITIVE_INFINITY;
                int at = -1;
                for (int slot = 0; slot < count; slot++) {
                    double before = i == 0 ? 0 : slot >= gap ? minCosts[i - 1][slot - gap] : Double.POSITIVE_INFINITY;
                    double cost = before + cost(request, low + slot);
                    if (cost < best) {
                        best = cost;
                        at = slot;
                    }
                    minCosts[i][slot] = best;
                    chosen[i][slot] = at;
                }
            }
            if (minCosts[ends - 1][count - 1] == Double.POSITIVE_INFINITY) {
                return new double[0];
            }
            double[] positions = new double[ends];
            int slot = count - 1;
            for (int i = ends - 1; i >= 0; i--) {
                slot = chosen[i][slot];
                positions[i] = low + slot;
                slot -= gap;
            }
            return positions;
        }

        /// Zero at the preferred position, where the edge may be straight. Otherwise quadratic, so that ends with the same preference are
        /// distributed evenly around it.
        private double cost(EndRequest request, double position) {
            double distance = position - request.preferred;
            double cost = distance == 0 ? 0 : DISPLACEMENT_PENALTY + distance * distance;
            for (EndRequest other : pinned) {
                if (Math.abs(position - other.preferred) < Math.min(gap, 11)) {
                    return Double.POSITIVE_INFINITY;
                }
                if (request.turn < other.turn == position > other.preferred && request.turn != other.turn) {
                    cost += OUT_OF_ORDER_PENALTY * OUT_OF_ORDER_PENALTY;
                }
            }
            return cost;
        }
    }
}
