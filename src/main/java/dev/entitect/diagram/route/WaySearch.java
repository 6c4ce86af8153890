package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// Looks for a way around boxes: the cheapest path (Dijkstra) over a sparse grid whose lines run through the stubs of the two ports and
/// along the boxes that were in the way of simpler ones. Running through a box is allowed, and very expensive.
final class WaySearch {

    private static final double THROUGH_A_BOX = 2000;
    private static final double BEND = 60;
    /// How far from a box the grid's lines run, in world pixels.
    private static final double DISTANCE = 16;
    private static final int ROUNDS = 4;

    private final Obstacles obstacles;
    private final Rect region;

    WaySearch(Obstacles obstacles, Rect region) {
        this.obstacles = obstacles;
        this.region = region;
    }

    private record State(int column, int row, boolean horizontal) {
    }

    private record Visit(State state, double cost) {
    }

    /// @param blocked a simple way that runs through boxes
    List<Point> around(Link link, Port from, Port to, List<Point> blocked) {
        Map<NodeId, Rect> avoided = new HashMap<>(obstacles.on(blocked));
        avoided.put(link.owner().id(), link.owner().bounds());
        avoided.put(link.inverse().id(), link.inverse().bounds());
        List<Point> way = blocked;
        for (int round = 0; round < ROUNDS; round++) {
            way = search(from, to, avoided);
            Map<NodeId, Rect> met = obstacles.on(way);
            if (avoided.keySet().containsAll(met.keySet())) {
                return way;
            }
            avoided.putAll(met);
        }
        return way;
    }

    private List<Point> search(Port from, Port to, Map<NodeId, Rect> avoided) {
        Point a = from.stub();
        Point b = to.stub();
        double[] xs = lines(avoided, a.x(), b.x(), true, Math.abs(from.lane()));
        double[] ys = lines(avoided, a.y(), b.y(), false, Math.abs(from.lane()));
        State start = new State(Arrays.binarySearch(xs, a.x()), Arrays.binarySearch(ys, a.y()), from.side().isHorizontal());
        int endColumn = Arrays.binarySearch(xs, b.x());
        int endRow = Arrays.binarySearch(ys, b.y());
        Map<State, Double> costs = new HashMap<>();
        Map<State, State> origins = new HashMap<>();
        PriorityQueue<Visit> queue = new PriorityQueue<>((left, right) -> Double.compare(left.cost, right.cost));
        costs.put(start, 0.0);
        queue.add(new Visit(start, 0));
        while (!queue.isEmpty()) {
            Visit visit = queue.remove();
            State state = visit.state;
            if (visit.cost > costs.get(state)) {
                continue;
            }
            if (state.column == endColumn && state.row == endRow) {
                if (state.horizontal == to.side().isHorizontal()) {
                    return way(from, to, origins, state, xs, ys);
                }
                State turned = new State(state.column, state.row, !state.horizontal);
                relax(state, turned, visit.cost + BEND, costs, origins, queue);
                continue;
            }
            for (int step = -1; step <= 1; step += 2) {
                go(state, new State(state.column + step, state.row, true), visit.cost, xs, ys, costs, origins, queue);
                go(state, new State(state.column, state.row + step, false), visit.cost, xs, ys, costs, origins, queue);
            }
        }
        throw new IllegalStateException("A grid without gaps has a way between any two points");
    }

    private void go(State state, State next, double cost, double[] xs, double[] ys, Map<State, Double> costs, Map<State, State> origins,
                    PriorityQueue<Visit> queue) {
        if (next.column < 0 || next.row < 0 || next.column >= xs.length || next.row >= ys.length) {
            return;
        }
        Point here = new Point(xs[state.column], ys[state.row]);
        Point there = new Point(xs[next.column], ys[next.row]);
        double sofar = cost + here.manhattan(there) + (state.horizontal == next.horizontal ? 0 : BEND);
        if (sofar < costs.getOrDefault(next, Double.MAX_VALUE)) {
            relax(state, next, sofar + THROUGH_A_BOX * obstacles.crossed(here, there), costs, origins, queue);
        }
    }

    private static void relax(State state, State next, double cost, Map<State, Double> costs, Map<State, State> origins, PriorityQueue<Visit> queue) {
        if (cost < costs.getOrDefault(next, Double.MAX_VALUE)) {
            costs.put(next, cost);
            origins.put(next, state);
            queue.add(new Visit(next, cost));
        }
    }

    private static List<Point> way(Port from, Port to, Map<State, State> origins, State end, double[] xs, double[] ys) {
        List<Point> way = new ArrayList<>();
        way.add(to.at());
        for (State state = end; state != null; state = origins.get(state)) {
            way.add(new Point(xs[state.column], ys[state.row]));
        }
        way.add(from.at());
        return way.reversed();
    }

    private double[] lines(Map<NodeId, Rect> avoided, double from, double to, boolean vertical, double lane) {
        TreeSet<Double> lines = new TreeSet<>(List.of(from, to, Math.rint((from + to) / 2)));
        double low = vertical ? region.x() : region.y();
        double high = vertical ? region.right() : region.bottom();
        for (Rect box : avoided.values()) {
            lines.add(Math.clamp((vertical ? box.x() : box.y()) - DISTANCE - lane, low, high));
            lines.add(Math.clamp((vertical ? box.right() : box.bottom()) + DISTANCE + lane, low, high));
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
