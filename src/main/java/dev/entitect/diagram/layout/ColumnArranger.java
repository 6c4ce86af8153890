package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Arranges many connected boxes in columns of the same height, so that the whole is about as wide as a screen: connected boxes are placed
/// near each other, and edges run in the channels between the columns. For graphs whose layers would be far too long.
final class ColumnArranger {

    static final double ASPECT = 1.6;

    private static final double BOX_GAP = 56;
    /// The gap between two columns: minimum, maximum, and per edge that leaves them, in world pixels.
    private static final double MIN_CHANNEL = 104;
    private static final double MAX_CHANNEL = 280;
    private static final double CHANNEL_PER_EDGE = 4;
    private static final int SORT_ITERATIONS = 24;

    private final LayoutGraph graph;
    private final List<NodeId> nodes;
    private final List<Rect> boxes;
    private final List<int[]> neighbours = new ArrayList<>();
    private final double[] centers;

    ColumnArranger(LayoutGraph component) {
        graph = component;
        nodes = List.copyOf(component.boxes().keySet());
        boxes = List.copyOf(component.boxes().values());
        centers = new double[nodes.size()];
        Map<NodeId, Integer> indices = new HashMap<>();
        nodes.forEach(node -> indices.put(node, indices.size()));
        List<TreeSet<Integer>> sets = new ArrayList<>();
        nodes.forEach(node -> sets.add(new TreeSet<>()));
        for (LayoutGraph.Edge edge : graph.edges()) {
            int from = indices.get(edge.from());
            int to = indices.get(edge.to());
            if (from != to) {
                sets.get(from).add(to);
                sets.get(to).add(from);
            }
        }
        sets.forEach(set -> neighbours.add(set.stream().mapToInt(Integer::intValue).toArray()));
    }

    Arrangement arrange() {
        Stress stress = new Stress(neighbours, ASPECT);
        stress.run();
        List<List<Integer>> columns = columns(stress);
        columns.forEach(column -> column.sort(Comparator.comparingDouble(stress::y)));
        stack(columns);
        for (int round = 0; round < SORT_ITERATIONS; round++) {
            double[] barycenters = IntStream.range(0, nodes.size()).mapToDouble(this::barycenter).toArray();
            columns.forEach(column -> column.sort(Comparator.comparingDouble(node -> barycenters[node])));
            stack(columns);
        }
        return placed(columns);
    }

    private List<List<Integer>> columns(Stress stress) {
        double height = boxes.stream().mapToDouble(box -> box.height() + BOX_GAP).sum();
        double width = boxes.stream().mapToDouble(Rect::width).average().orElseThrow() * 1.15
                + channel(graph.edges().size() * 2.0 / Math.sqrt(boxes.size()));
        int count = Math.clamp(Math.round(Math.sqrt(ASPECT * height / width)), 1, nodes.size());
        List<Integer> sorted = new ArrayList<>(IntStream.range(0, nodes.size()).boxed().toList());
        sorted.sort(Comparator.comparingDouble(stress::x));
        List<List<Integer>> columns = new ArrayList<>();
        double before = 0;
        for (int node : sorted) {
            double own = boxes.get(node).height() + BOX_GAP;
            int column = Math.min(count - 1, (int) ((before + own / 2) * count / height));
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(node);
            before += own;
        }
        columns.removeIf(List::isEmpty);
        return columns;
    }

    private static double channel(double edges) {
        return Math.min(MAX_CHANNEL, MIN_CHANNEL + CHANNEL_PER_EDGE * edges);
    }

    /// Stacks the boxes of each column, centred on one line.
    private void stack(List<List<Integer>> columns) {
        for (List<Integer> column : columns) {
            double y = -column.stream().mapToDouble(node -> boxes.get(node).height() + BOX_GAP).sum() / 2;
            for (int node : column) {
                centers[node] = y + boxes.get(node).height() / 2;
                y += boxes.get(node).height() + BOX_GAP;
            }
        }
    }

    /// The average vertical position of a box and its neighbours.
    private double barycenter(int node) {
        double sum = centers[node];
        for (int neighbour : neighbours.get(node)) {
            sum += centers[neighbour];
        }
        return sum / (neighbours.get(node).length + 1);
    }

    private Arrangement placed(List<List<Integer>> columns) {
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        nodes.forEach(node -> placed.put(node, graph.boxes().get(node)));
        double x = 0;
        for (List<Integer> column : columns) {
            double widest = column.stream().mapToDouble(node -> boxes.get(node).width()).max().orElseThrow();
            int edges = column.stream().mapToInt(node -> neighbours.get(node).length).sum();
            double top = Double.NEGATIVE_INFINITY;
            for (int node : column) {
                Rect box = boxes.get(node);
                double y = Math.max(Arrangement.onGrid(centers[node] - box.height() / 2), top);
                placed.put(nodes.get(node), new Rect(x, y, box.width(), box.height()));
                top = y + Math.ceil((box.height() + BOX_GAP - Arrangement.GRID) / Arrangement.GRID) * Arrangement.GRID;
            }
            x = Math.ceil((x + widest + channel(edges)) / Arrangement.GRID) * Arrangement.GRID;
        }
        return new Arrangement(placed);
    }
}
