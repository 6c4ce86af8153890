package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Places new boxes among existing ones, starting with the one with most edges to placed boxes, near the centre of these. Unconnected boxes
/// are placed below all others.
final class NewBoxPositions {

    private static final double BELOW = 96;

    private final LayoutGraph graph;
    private final Set<NodeId> pending = new LinkedHashSet<>();
    private final Map<NodeId, Rect> placed;
    private final Map<NodeId, List<NodeId>> neighbours = new HashMap<>();
    private final FreePosition free;

    NewBoxPositions(LayoutGraph graph, Set<NodeId> added) {
        this.graph = graph;
        placed = new LinkedHashMap<>(graph.boxes());
        placed.keySet().removeAll(added);
        graph.boxes().keySet().stream().filter(added::contains).forEach(pending::add);
        free = new FreePosition(placed.values());
        for (LayoutGraph.Edge edge : graph.edges()) {
            neighbours.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), node -> new ArrayList<>()).add(edge.from());
        }
    }

    Arrangement find() {
        Map<NodeId, Rect> found = new LinkedHashMap<>();
        while (!pending.isEmpty()) {
            NodeId next = next();
            Rect box = graph.boxes().get(next);
            List<Rect> connectedBoxes = connected(next).stream().map(placed::get).toList();
            Rect preferred = connectedBoxes.isEmpty()
                    ? belowAll(box)
                    : new Rect(
                            Arrangement
                                    .onGrid(connectedBoxes.stream().mapToDouble(Rect::centerX).average().orElseThrow() - box.width() / 2),
                            Arrangement
                                    .onGrid(connectedBoxes.stream().mapToDouble(Rect::centerY).average().orElseThrow() - box.height() / 2),
                            box.width(), box.height());
            Rect position = free.nearest(new Arrangement(Map.of(next, preferred))).boxes().get(next);
            free.occupy(position);
            placed.put(next, position);
            found.put(next, position);
            pending.remove(next);
        }
        return new Arrangement(found);
    }

    private NodeId next() {
        NodeId best = null;
        int highest = -1;
        for (NodeId node : pending) {
            int count = connected(node).size();
            if (count > highest) {
                best = node;
                highest = count;
            }
        }
        return best;
    }

    private List<NodeId> connected(NodeId node) {
        return neighbours.getOrDefault(node, List.of()).stream().filter(other -> placed.containsKey(other) && !other.equals(node)).toList();
    }

    private Rect belowAll(Rect box) {
        Rect all = Rect.around(placed.values()).orElse(new Rect(box.x(), box.y(), 0, -BELOW));
        return new Rect(Arrangement.onGrid(all.x()), Arrangement.onGrid(all.bottom() + BELOW), box.width(), box.height());
    }
}
