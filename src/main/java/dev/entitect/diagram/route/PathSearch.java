package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/// Searches the cheapest path around boxes (A*) on a sparse grid, whose lines run through the ends of the stubs and along known obstacles.
/// If the path found crosses other boxes, these become known obstacles, and the search is repeated. So only boxes near the path are
/// examined, however large the diagram is.
final class PathSearch {

    private static final int MAX_ROUNDS = 80;

    private final Obstacles obstacles;
    private final double clearance;
    private final List<Terminal> from;
    private final List<Terminal> to;
    private final Map<NodeId, Rect> known = new LinkedHashMap<>();

    /// @param clearance to boxes, in world pixels
    PathSearch(Obstacles obstacles, double clearance, List<Terminal> from, List<Terminal> to) {
        this.obstacles = obstacles;
        this.clearance = clearance;
        this.from = from.stream().filter(terminal -> isFree(terminal, obstacles.link().owner().id())).toList();
        this.to = to.stream().filter(terminal -> isFree(terminal, obstacles.link().inverse().id())).toList();
        known.put(obstacles.link().owner().id(), obstacles.link().owner().bounds());
        known.put(obstacles.link().inverse().id(), obstacles.link().inverse().bounds());
    }

    private boolean isFree(Terminal terminal, NodeId own) {
        Map<NodeId, Rect> hit = new LinkedHashMap<>();
        obstacles.collect(terminal.port().at(), terminal.port().bend(), clearance, hit);
        hit.remove(own);
        return hit.isEmpty();
    }

    /// @return empty if there is no path with this clearance
    Optional<Candidate> search() {
        for (int round = 0; round < MAX_ROUNDS && !from.isEmpty() && !to.isEmpty(); round++) {
            Optional<Candidate> found = new Grid().search();
            if (found.isEmpty()) {
                return found;
            }
            List<Point> path = found.get().path();
            Map<NodeId, Rect> hit = new LinkedHashMap<>();
            for (int i = 1; i + 2 < path.size(); i++) {
                obstacles.collect(path.get(i), path.get(i + 1), clearance, hit);
            }
            if (known.keySet().containsAll(hit.keySet())) {
                return found;
            }
            known.putAll(hit);
        }
        return Optional.empty();
    }

    /// The grid of one round. A state is a crossing of two lines with the axis along which it was reached.
    private final class Grid {

        private final double[] xs = lines(true);
        private final double[] ys = lines(false);
        private final boolean[] blockedRight = new boolean[xs.length * ys.length];
        private final boolean[] blockedDown = new boolean[xs.length * ys.length];
        private final double[] costs = new double[xs.length * ys.length * 2];
        private final int[] origins = new int[costs.length];
        private final int[] starts = from.stream().mapToInt(this::state).toArray();
        private final int[] goals = to.stream().mapToInt(this::state).toArray();
        private final StateQueue queue = new StateQueue();

        Grid() {
            Arrays.fill(costs, Double.MAX_VALUE);
            known.values().forEach(this::block);
        }

        private double[] lines(boolean vertical) {
            TreeSet<Double> lines = new TreeSet<>();
            for (Rect box : known.values()) {
                lines.add((vertical ? box.x() : box.y()) - clearance);
                lines.add((vertical ? box.right() : box.bottom()) + clearance);
            }
            double[] bends = DoubleStream.concat(bends(from, vertical), bends(to, vertical)).toArray();
            Arrays.stream(bends).forEach(lines::add);
            if (from.size() == 1 && to.size() == 1) {
                lines.add(Math.rint((bends[0] + bends[1]) / 2));
            }
            return lines.stream().mapToDouble(Double::doubleValue).toArray();
        }

        private static DoubleStream bends(List<Terminal> terminals, boolean vertical) {
            return terminals.stream().map(terminal -> terminal.port().bend()).mapToDouble(bend -> vertical ? bend.x() : bend.y());
        }

        private void block(Rect box) {
            Rect grown = box.grown(clearance);
            for (int row = firstFrom(ys, grown.y()); row < ys.length && ys[row] <= grown.bottom(); row++) {
                for (int column = firstFrom(xs, grown.x()); column < xs.length && xs[column] <= grown.right(); column++) {
                    if (ys[row] > grown.y() && ys[row] < grown.bottom() && xs[column] < grown.right()) {
                        blockedRight[row * xs.length + column] = true;
                    }
                    if (xs[column] > grown.x() && xs[column] < grown.right() && ys[row] < grown.bottom()) {
                        blockedDown[row * xs.length + column] = true;
                    }
                }
            }
        }

        private static int firstFrom(double[] lines, double value) {
            int index = Arrays.binarySearch(lines, value);
            return index >= 0 ? index : -index - 1;
        }

        Optional<Candidate> search() {
            for (int i = 0; i < starts.length; i++) {
                reach(starts[i], -1, from.get(i).penalty());
            }
            while (!queue.isEmpty()) {
                int state = queue.remove();
                double cost = costs[state];
                if (cost < 0) {
                    continue;
                }
                for (int i = 0; i < goals.length; i++) {
                    if (goals[i] == state) {
                        return Optional.of(found(state, to.get(i), cost));
                    }
                }
                expand(state, cost);
                costs[state] = -1; // final
            }
            return Optional.empty();
        }

        private int state(Terminal terminal) {
            Point bend = terminal.port().bend();
            return (Arrays.binarySearch(ys, bend.y()) * xs.length + Arrays.binarySearch(xs, bend.x())) * 2
                    + (terminal.port().side().isHorizontal() ? 1 : 0);
        }

        private void expand(int state, double cost) {
            int place = state / 2;
            int column = place % xs.length;
            int row = place / xs.length;
            boolean horizontal = (state & 1) == 1;
            if (column + 1 < xs.length && !blockedRight[place]) {
                reach((place + 1) * 2 + 1, state, cost + xs[column + 1] - xs[column] + (horizontal ? 0 : SimplePaths.BEND_COST));
            }
            if (column > 0 && !blockedRight[place - 1]) {
                reach((place - 1) * 2 + 1, state, cost + xs[column] - xs[column - 1] + (horizontal ? 0 : SimplePaths.BEND_COST));
            }
            if (row + 1 < ys.length && !blockedDown[place]) {
                reach((place + xs.length) * 2, state, cost + ys[row + 1] - ys[row] + (horizontal ? SimplePaths.BEND_COST : 0));
            }
            if (row > 0 && !blockedDown[place - xs.length]) {
                reach((place - xs.length) * 2, state, cost + ys[row] - ys[row - 1] + (horizontal ? SimplePaths.BEND_COST : 0));
            }
            for (int goal : goals) {
                if (goal == (state ^ 1)) {
                    reach(goal, state, cost + SimplePaths.BEND_COST);
                }
            }
        }

        private void reach(int state, int origin, double cost) {
            if (cost < costs[state]) {
                costs[state] = cost;
                origins[state] = origin;
                queue.add(state, cost + lowerBound(state));
            }
        }

        /// The cost of the remaining path without obstacles.
        private double lowerBound(int state) {
            double x = xs[state / 2 % xs.length];
            double y = ys[state / 2 / xs.length];
            double lowest = Double.MAX_VALUE;
            for (int i = 0; i < goals.length; i++) {
                double dx = Math.abs(x - xs[goals[i] / 2 % xs.length]);
                double dy = Math.abs(y - ys[goals[i] / 2 / xs.length]);
                lowest = Math.min(lowest, dx + dy + (dx > 0 && dy > 0 ? SimplePaths.BEND_COST : 0) + to.get(i).penalty());
            }
            return lowest;
        }

        private Candidate found(int end, Terminal terminal, double cost) {
            List<Point> path = new ArrayList<>();
            path.add(terminal.port().at());
            int first = end;
            for (int state = end; state != -1; state = origins[state]) {
                path.add(new Point(xs[state / 2 % xs.length], ys[state / 2 / xs.length]));
                first = state;
            }
            Terminal begin = from.getFirst();
            for (int i = starts.length - 1; i >= 0; i--) {
                begin = starts[i] == first ? from.get(i) : begin;
            }
            path.add(begin.port().at());
            return new Candidate(begin, terminal, path.reversed(),
                    cost + terminal.penalty() + begin.port().stub() + terminal.port().stub());
        }
    }
}
