package dev.entitect.diagram.layout;

import dev.entitect.diagram.layout.LayoutPlan.Line;
import dev.entitect.model.id.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which boxes hang together.
final class Components {

    private Components() {
    }

    /// The largest first; each in the order of the nodes.
    static List<Set<NodeId>> of(Set<NodeId> nodes, List<Line> lines) {
        Map<NodeId, List<NodeId>> neighbours = new HashMap<>();
        for (Line line : lines) {
            neighbours.computeIfAbsent(line.from(), node -> new ArrayList<>()).add(line.to());
            neighbours.computeIfAbsent(line.to(), node -> new ArrayList<>()).add(line.from());
        }
        Map<NodeId, Integer> component = new HashMap<>();
        List<Set<NodeId>> found = new ArrayList<>();
        for (NodeId start : nodes) {
            if (!component.containsKey(start)) {
                component.put(start, found.size());
                Deque<NodeId> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    for (NodeId next : neighbours.getOrDefault(open.remove(), List.of())) {
                        if (component.putIfAbsent(next, found.size()) == null) {
                            open.add(next);
                        }
                    }
                }
                found.add(new LinkedHashSet<>());
            }
        }
        nodes.forEach(node -> found.get(component.get(node)).add(node));
        found.sort(Comparator.comparingInt((Set<NodeId> it) -> it.size()).reversed());
        return found;
    }
}
