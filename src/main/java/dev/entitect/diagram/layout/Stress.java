package dev.entitect.diagram.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Places nodes so that their distances are like the lengths of the shortest paths between them: stress majorization, after Gansner, Koren
/// and North, "Graph Drawing by Stress Majorization", 2004. Of large graphs only the distances to some of the nodes count.
final class Stress {

    private static final int ITERATIONS = 60;
    private static final int MAX_PIVOTS = 300;

    private final List<int[]> neighbours;
    private final double[] xs;
    private final double[] ys;

    /// @param neighbours of each node of a connected graph
    /// @param aspect desired width for a height of 1
    Stress(List<int[]> neighbours, double aspect) {
        this.neighbours = neighbours;
        int count = neighbours.size();
        xs = new double[count];
        ys = new double[count];
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            xs[i] = random.nextDouble() * Math.sqrt(count) * aspect;
            ys[i] = random.nextDouble() * Math.sqrt(count);
        }
    }

    double x(int node) {
        return xs[node];
    }

    double y(int node) {
        return ys[node];
    }

    void run() {
        int[] pivots = pivots();
        int[][] distances = new int[pivots.length][];
        for (int p = 0; p < pivots.length; p++) {
            distances[p] = distances(pivots[p]);
        }
        for (int round = 0; round < ITERATIONS; round++) {
            for (int node = 0; node < xs.length; node++) {
                move(node, pivots, distances);
            }
        }
    }

    private int[] pivots() {
        int count = Math.min(xs.length, MAX_PIVOTS);
        int[] pivots = new int[count];
        for (int i = 0; i < count; i++) {
            pivots[i] = (int) ((long) i * xs.length / count);
        }
        return pivots;
    }

    private int[] distances(int from) {
        int[] distances = new int[xs.length];
        Arrays.fill(distances, -1);
        int[] queue = new int[xs.length];
        int end = 0;
        queue[end++] = from;
        distances[from] = 0;
        for (int next = 0; next < end; next++) {
            for (int neighbour : neighbours.get(queue[next])) {
                if (distances[neighbour] < 0) {
                    distances[neighbour] = distances[queue[next]] + 1;
                    queue[end++] = neighbour;
                }
            }
        }
        return distances;
    }

    private void move(int node, int[] pivots, int[][] distances) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int p = 0; p < pivots.length; p++) {
            if (pivots[p] != node) {
                double distance = distances[p][node];
                double dx = xs[node] - xs[pivots[p]];
                double dy = ys[node] - ys[pivots[p]];
                double apart = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
                double weight = 1 / (distance * distance);
                sumX += weight * (xs[pivots[p]] + dx * distance / apart);
                sumY += weight * (ys[pivots[p]] + dy * distance / apart);
                weights += weight;
            }
        }
        for (int neighbour : neighbours.get(node)) {
            double dx = xs[node] - xs[neighbour];
            double dy = ys[node] - ys[neighbour];
            double apart = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
            sumX += xs[neighbour] + dx / apart;
            sumY += ys[neighbour] + dy / apart;
            weights++;
        }
        xs[node] = sumX / weights;
        ys[node] = sumY / weights;
    }
}
