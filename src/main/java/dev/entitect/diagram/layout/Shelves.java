package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts groups of boxes beside and below each other, in about the shape of a screen.
final class Shelves {

    private static final double ASPECT = 1.6;
    /// Between groups, in world pixels.
    private static final double GAP = 72;

    private Shelves() {
    }

    /// @param groups each with places of its own, the most important first
    static Map<NodeId, Rect> pack(List<Map<NodeId, Rect>> groups) {
        List<Rect> bounds = groups.stream().map(group -> Rect.around(group.values()).orElseThrow()).toList();
        double area = bounds.stream().mapToDouble(rect -> (rect.width() + GAP) * (rect.height() + GAP)).sum();
        double width = Math.max(Math.sqrt(area * ASPECT), bounds.stream().mapToDouble(Rect::width).max().orElse(0));
        List<Integer> order = IntStream.range(0, groups.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> bounds.get(i).height()).reversed()).toList();
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double shelf = 0;
        for (int i : order) {
            Rect block = bounds.get(i);
            if (x > 0 && x + block.width() > width) {
                x = 0;
                y += shelf + GAP;
                shelf = 0;
            }
            double dx = x - block.x();
            double dy = y - block.y();
            groups.get(i).forEach((node, rect) -> placed.put(node, rect.movedBy(dx, dy)));
            x += block.width() + GAP;
            shelf = Math.max(shelf, block.height());
        }
        return placed;
    }
}
