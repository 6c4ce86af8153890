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
        Map<NodeId, Rect> selected = new LinkedHashMap<>(boxes);
        selected.keySet().retainAll(nodes);
        return new LayoutGraph(selected,
                edges.stream().filter(edge -> selected.containsKey(edge.from) && selected.containsKey(edge.to)).toList());
    }

    /// Its connected components, that of the first box first.
    List<LayoutGraph> components() {
        Map<NodeId, NodeId> representatives = new LinkedHashMap<>();
        boxes.keySet().forEach(node -> representatives.put(node, node));
        edges.forEach(edge -> representatives.put(representative(edge.from, representatives), representative(edge.to, representatives)));
        Map<NodeId, Map<NodeId, Rect>> parts = new LinkedHashMap<>();
        boxes.forEach(
                (node, box) -> parts.computeIfAbsent(representative(node, representatives), it -> new LinkedHashMap<>()).put(node, box));
        Map<NodeId, List<Edge>> edgesByPart = new LinkedHashMap<>();
        edges.forEach(edge -> edgesByPart.computeIfAbsent(representative(edge.from, representatives), it -> new ArrayList<>()).add(edge));
        List<LayoutGraph> components = new ArrayList<>();
        parts.forEach((representative, part) -> components.add(new LayoutGraph(part, edgesByPart.getOrDefault(representative, List.of()))));
        return components;
    }

    private static NodeId representative(NodeId node, Map<NodeId, NodeId> representatives) {
        NodeId at = node;
        while (!representatives.get(at).equals(at)) {
            representatives.put(at, representatives.get(representatives.get(at)));
            at = representatives.get(at);
        }
        return at;
    }
}
