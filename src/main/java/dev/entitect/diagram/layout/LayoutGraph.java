package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A snapshot of the boxes and edges of a diagram, for layout on another thread.
///
/// @param boxes in the order of their ids, in world pixels
public record LayoutGraph(Map<NodeId, Rect> boxes, List<Edge> edges) {

    /// @param from refers to the other, as the owner of a foreign key
    public record Edge(NodeId from, NodeId to) {}

    public LayoutGraph {
        boxes = new LinkedHashMap<>(boxes);
        edges = List.copyOf(edges);
    }

    /// The subgraph of some of the boxes, and the edges between them.
    LayoutGraph only(Collection<NodeId> nodes) {
        Map<NodeId, Rect> kept = new LinkedHashMap<>(boxes);
        kept.keySet().retainAll(nodes);
        return new LayoutGraph(kept, edges.stream().filter(edge -> kept.containsKey(edge.from) && kept.containsKey(edge.to)).toList());
    }

    /// Its connected components, that of the first box first.
    List<LayoutGraph> components() {
        Map<NodeId, NodeId> leaders = new LinkedHashMap<>();
        boxes.keySet().forEach(node -> leaders.put(node, node));
        edges.forEach(edge -> leaders.put(leader(edge.from, leaders), leader(edge.to, leaders)));
        Map<NodeId, Map<NodeId, Rect>> parts = new LinkedHashMap<>();
        boxes.forEach((node, box) -> parts.computeIfAbsent(leader(node, leaders), it -> new LinkedHashMap<>()).put(node, box));
        Map<NodeId, List<Edge>> edgesOfParts = new LinkedHashMap<>();
        edges.forEach(edge -> edgesOfParts.computeIfAbsent(leader(edge.from, leaders), it -> new ArrayList<>()).add(edge));
        List<LayoutGraph> components = new ArrayList<>();
        parts.forEach((leader, part) -> components.add(new LayoutGraph(part, edgesOfParts.getOrDefault(leader, List.of()))));
        return components;
    }

    private static NodeId leader(NodeId node, Map<NodeId, NodeId> leaders) {
        NodeId at = node;
        while (!leaders.get(at).equals(at)) {
            leaders.put(at, leaders.get(leaders.get(at)));
            at = leaders.get(at);
        }
        return at;
    }
}
