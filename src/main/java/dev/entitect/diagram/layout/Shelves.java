package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts groups of boxes beside and below each other, in about the shape of a screen: on shelves, which are divided into columns.
final class Shelves {

    /// Between groups, in world pixels.
    private static final double GAP = 72;

    private Shelves() {
    }

    /// @param groups   each with places of its own
    /// @param byHeight highest first, which wastes least; else in the order of the groups
    static Map<NodeId, Rect> pack(List<Map<NodeId, Rect>> groups, boolean byHeight) {
        List<Rect> bounds = groups.stream().map(group -> Rect.around(group.values()).orElseThrow()).toList();
        double area = bounds.stream().mapToDouble(rect -> (rect.width() + GAP) * (rect.height() + GAP)).sum();
        double width = Math.max(Math.sqrt(area * Looks.ASPECT), bounds.stream().mapToDouble(Rect::width).max().orElse(0));
        Comparator<Integer> highest = Comparator.comparingDouble((Integer i) -> bounds.get(i).height()).reversed();
        List<Integer> order = IntStream.range(0, groups.size()).boxed().sorted(byHeight ? highest : Comparator.naturalOrder()).toList();
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        Shelf shelf = new Shelf(0, 0);
        for (int i : order) {
            Rect block = bounds.get(i);
            Optional<Point> place = shelf.placeFor(block, width);
            if (place.isEmpty()) {
                shelf = new Shelf(shelf.top + shelf.height + GAP, 0);
                place = shelf.placeFor(block, width);
            }
            double dx = place.orElseThrow().x() - block.x();
            double dy = place.orElseThrow().y() - block.y();
            groups.get(i).forEach((node, rect) -> placed.put(node, rect.movedBy(dx, dy)));
        }
        return placed;
    }

    /// Columns beside each other, each as long as the first block is high.
    private static final class Shelf {

        private final double top;
        private double height;
        private double columnLeft;
        private double columnWidth;
        private double columnBottom;

        Shelf(double top, double left) {
            this.top = top;
            columnLeft = left;
        }

        /// @return empty when the shelf is full
        Optional<Point> placeFor(Rect block, double width) {
            boolean below = columnWidth > 0 && block.width() <= columnWidth && columnBottom + GAP + block.height() <= top + height;
            if (below) {
                double y = columnBottom + GAP;
                columnBottom = y + block.height();
                return Optional.of(new Point(columnLeft, y));
            }
            double left = columnWidth == 0 ? columnLeft : columnLeft + columnWidth + GAP;
            if (columnWidth > 0 && left + block.width() > width) {
                return Optional.empty();
            }
            columnLeft = left;
            columnWidth = block.width();
            columnBottom = top + block.height();
            height = Math.max(height, block.height());
            return Optional.of(new Point(left, top));
        }
    }
}
