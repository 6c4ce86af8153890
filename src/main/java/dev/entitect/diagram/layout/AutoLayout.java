package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Finds positions for the boxes of a diagram. A pure function: the same graph gets the same positions, on any thread.
public final class AutoLayout {

    /// With more boxes, layers become too long to follow.
    private static final int MAX_LAYERED = 160;
    /// The maximum aspect ratio of layers.
    private static final double MAX_ASPECT = 3.2;
    private static final double MAX_INVERSE_ASPECT = 1.6;

    private static final double COMPONENT_GAP = 120;
    private static final double UNCONNECTED_GAP = 48;

    private final LayoutGraph graph;
    private final LayoutDirection direction;
    private final LayoutProgress progress;

    private AutoLayout(LayoutGraph graph, LayoutDirection direction, LayoutProgress progress) {
        this.graph = graph;
        this.direction = direction;
        this.progress = progress;
    }

    /// @return the new upper left corners of the boxes of the scope, in world pixels, on a grid of 8
    /// @throws CancellationException if the progress requests it
    public static Map<NodeId, Point> arrange(LayoutGraph graph, LayoutScope scope, LayoutDirection direction, LayoutProgress progress) {
        AutoLayout layout = new AutoLayout(graph, direction, progress);
        Arrangement arrangement = switch (scope) {
            case LayoutScope.Everything() -> layout.everything(graph);
            case LayoutScope.Selection(Set<NodeId> nodes) -> layout.selection(nodes);
            case LayoutScope.Added(Set<NodeId> nodes) -> new NewBoxPositions(graph, nodes).find();
        };
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        arrangement.boxes().forEach((node, box) -> corners.put(node, new Point(box.x(), box.y())));
        progress.reached(1);
        return corners;
    }

    /// The upper left corner stays.
    private Arrangement everything(LayoutGraph part) {
        if (part.boxes().isEmpty()) {
            return new Arrangement(Map.of());
        }
        List<Packing.Part> parts = new ArrayList<>();
        int done = 0;
        for (LayoutGraph component : part.components()) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            parts.add(component.boxes().size() == 1
                    ? new Packing.Part(new Arrangement(component.boxes()), UNCONNECTED_GAP)
                    : new Packing.Part(arranged(component), COMPONENT_GAP));
            done += component.boxes().size();
            progress.reached(0.95 * done / part.boxes().size());
        }
        Rect before = Rect.around(part.boxes().values()).orElseThrow();
        return Packing.pack(parts).at(Arrangement.onGrid(before.x()), Arrangement.onGrid(before.y()));
    }

    private Arrangement arranged(LayoutGraph component) {
        if (component.boxes().size() <= MAX_LAYERED) {
            Arrangement layered = new LayeredArranger(direction).arrange(component);
            Rect bounds = layered.bounds();
            if (bounds.width() <= bounds.height() * MAX_ASPECT && bounds.height() <= bounds.width() * MAX_INVERSE_ASPECT
                    || component.boxes().size() <= 6) {
                return layered;
            }
        }
        return new ColumnArranger(component).arrange();
    }

    private Arrangement selection(Set<NodeId> nodes) {
        LayoutGraph selected = graph.only(nodes);
        if (selected.boxes().isEmpty()) {
            return new Arrangement(Map.of());
        }
        Arrangement arrangement = everything(selected);
        Rect before = Rect.around(selected.boxes().values()).orElseThrow();
        Rect after = arrangement.bounds();
        Arrangement centred = arrangement.movedBy(Arrangement.onGrid(before.centerX() - after.centerX()),
                Arrangement.onGrid(before.centerY() - after.centerY()));
        List<Rect> fixed = graph.boxes().entrySet().stream().filter(entry -> !nodes.contains(entry.getKey())).map(Map.Entry::getValue)
                .toList();
        return new FreePosition(fixed).nearest(centred);
    }
}
