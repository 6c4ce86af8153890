package dev.entitect.diagram;

import dev.entitect.diagram.box.BoxBuilder;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.layout.LayoutGraph;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The graph of a diagram for automatic layout. Measures boxes but does not route edges, so it does not depend on the positions of boxes.
public final class DiagramGraph {

    private DiagramGraph() {}

    public static LayoutGraph of(Model model, DiagramId id, TextMeasure measure) {
        Diagram diagram = model.diagrams().find(id).orElseGet(() -> Diagram.of(id, ""));
        BoxBuilder builder = new BoxBuilder(ModelIndex.of(model), diagram.style(), measure);
        Map<NodeId, Rect> boxes = new LinkedHashMap<>();
        for (Placement placement : diagram.nodes()) {
            builder.build(placement).ifPresent(box -> boxes.put(box.id(), box.bounds()));
        }
        List<LayoutGraph.Edge> edges = DiagramEdges.of(model, diagram).values().stream()
                .filter(edge -> boxes.containsKey(edge.from()) && boxes.containsKey(edge.to()))
                .sorted(Comparator.comparing(edge -> edge.id().order())).map(edge -> new LayoutGraph.Edge(edge.from(), edge.to())).toList();
        return new LayoutGraph(boxes, edges);
    }
}
