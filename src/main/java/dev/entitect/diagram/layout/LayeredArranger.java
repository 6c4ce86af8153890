package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Arranges connected boxes in layers, each beside those that its boxes refer to:
/// [ELK](https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html)'s layered algorithm, which reserves space for the edges
/// between two layers.
final class LayeredArranger {

    /// Space for the symbols and names of two ends and the bends of edges between them, in world pixels.
    private static final double LAYER_GAP = 160;
    private static final double BETWEEN_BOXES = 48;
    private static final double BETWEEN_EDGES = 10;
    private static final double BESIDE_BOXES = 24;

    private final LayoutDirection direction;

    LayeredArranger(LayoutDirection direction) {
        this.direction = direction;
    }

    Arrangement arrange(LayoutGraph component) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.valueOf(direction.name()));
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_BOXES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_BOXES);
        Map<NodeId, ElkNode> nodes = new LinkedHashMap<>();
        component.boxes().forEach((id, box) -> {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width(), box.height());
            nodes.put(id, node);
        });
        for (LayoutGraph.Edge edge : component.edges()) {
            // referenced boxes come first
            if (!edge.from().equals(edge.to())) {
                ElkGraphUtil.createSimpleEdge(nodes.get(edge.to()), nodes.get(edge.from()));
            }
        }
        // knows how the defaults of the options are copied
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        nodes.forEach((id, node) -> placed.put(id,
                new Rect(Arrangement.onGrid(node.getX()), Arrangement.onGrid(node.getY()), node.getWidth(), node.getHeight())));
        return new Arrangement(placed);
    }
}
