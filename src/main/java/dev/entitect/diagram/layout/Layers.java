package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.layout.LayoutPlan.Line;
import dev.entitect.model.id.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Arranges boxes that hang together in layers by ELK's algorithm. Layers as the lines give them are the clearest, but become long or wide in
/// large models: then layers of a bounded size (Coffman and Graham) are tried too, and what is nearer to the shape of a screen with shorter lines wins.
final class Layers {

    /// In world pixels; room for the signs at both ends of a line and for the names of roles.
    static final double BETWEEN_LAYERS = 144;
    private static final double IN_LAYER = 48;
    private static final double LINE_TO_BOX = 24;
    private static final double LINE_TO_LINE = 12;
    /// Smaller groups always look well in their natural layers.
    private static final int SMALL = 8;
    /// Larger groups are arranged once, with less care, so that nobody waits.
    private static final int LARGE = 250;
    private static final int CARE = 7;
    private static final int LITTLE_CARE = 3;
    private static final int SEED = 1;

    private final LayoutPlan plan;
    private final Set<NodeId> group;
    private final List<Line> lines;
    private final BooleanSupplier cancelled;

    /// @param all lines that count; those that lead out of the group are left out
    Layers(LayoutPlan plan, Set<NodeId> group, List<Line> all, BooleanSupplier cancelled) {
        this.plan = plan;
        this.group = group;
        this.lines = all.stream().filter(line -> group.contains(line.from()) && group.contains(line.to())).toList();
        this.cancelled = cancelled;
    }

    Map<NodeId, Rect> arrange() {
        if (group.size() > LARGE) {
            return run(LayeringStrategy.COFFMAN_GRAHAM);
        }
        Map<NodeId, Rect> natural = run(LayeringStrategy.NETWORK_SIMPLEX);
        if (group.size() <= SMALL || cancelled.getAsBoolean()) {
            return natural;
        }
        Map<NodeId, Rect> bounded = run(LayeringStrategy.COFFMAN_GRAHAM);
        return Looks.cost(bounded, lines) < Looks.cost(natural, lines) ? bounded : natural;
    }

    private Map<NodeId, Rect> run(LayeringStrategy layering) {
        ElkNode graph = ElkGraphUtil.createGraph();
        boolean down = plan.direction() == LayoutPlan.Direction.DOWN;
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, down ? Direction.DOWN : Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, IN_LAYER);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_TO_BOX);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_TO_BOX);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINE_TO_LINE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_TO_LINE);
        graph.setProperty(LayeredOptions.THOROUGHNESS, group.size() > LARGE ? LITTLE_CARE : CARE);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, layering);
        graph.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, bound(down));
        Map<NodeId, ElkNode> nodes = new LinkedHashMap<>();
        for (NodeId id : group) {
            Rect box = plan.boxes().get(id);
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.put(id, node);
        }
        lines.forEach(line -> ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to())));
        new RecursiveGraphLayoutEngine().layout(graph, new StoppableMonitor(cancelled));
        Map<NodeId, Rect> places = new LinkedHashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        return places;
    }

    /// How many boxes a layer may have, so that all layers together have about the shape of a screen.
    private int bound(boolean down) {
        double width = group.stream().mapToDouble(id -> plan.boxes().get(id).width()).average().orElse(1);
        double height = group.stream().mapToDouble(id -> plan.boxes().get(id).height()).average().orElse(1);
        double along = (down ? height : width) + BETWEEN_LAYERS;
        double across = (down ? width : height) + IN_LAYER;
        double aspect = down ? 1 / Looks.ASPECT : Looks.ASPECT;
        return (int) Math.max(2, Math.round(Math.sqrt(group.size() * along / (aspect * across))));
    }

    /// Lets ELK stop between its steps.
    private static final class StoppableMonitor extends BasicProgressMonitor {

        private final BooleanSupplier cancelled;

        StoppableMonitor(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maximumHierarchyLevels) {
            return new StoppableMonitor(cancelled);
        }
    }
}
