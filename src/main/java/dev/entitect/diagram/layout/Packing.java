package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts arrangements beside and below each other: the largest first, in rows, so that all together are about as wide as a screen.
final class Packing {

    private Packing() {
    }

    /// @param gap    between two arrangements, in world pixels
    /// @param widest what comes out may be wider than a screen, up to this, in world pixels
    static Arrangement pack(List<Arrangement> parts, double gap, double widest) {
        List<Arrangement> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(part -> -part.bounds().height()));
        double area = sorted.stream().map(Arrangement::bounds).mapToDouble(bounds -> (bounds.width() + gap) * (bounds.height() + gap)).sum();
        double largest = sorted.stream().mapToDouble(part -> part.bounds().width()).max().orElse(0);
        double width = Math.max(Math.max(largest, widest), Math.sqrt(area * ColumnArranger.ASPECT));
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Arrangement part : sorted) {
            Rect bounds = part.bounds();
            if (x > 0 && x + bounds.width() > width) {
                x = 0;
                y += up(rowHeight + gap);
                rowHeight = 0;
            }
            placed.putAll(part.at(x, y).boxes());
            x += up(bounds.width() + gap);
            rowHeight = Math.max(rowHeight, bounds.height());
        }
        return new Arrangement(placed);
    }

    private static double up(double length) {
        return Math.ceil(length / Arrangement.GRID) * Arrangement.GRID;
    }
}
