package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.layout.LayoutPlan.Line;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Map;

/// Compares arrangements: short lines, little room, the shape of a screen.
final class Looks {

    /// Width by height.
    static final double ASPECT = 1.6;

    private Looks() {
    }

    /// @return smaller for what looks better
    static double cost(Map<NodeId, Rect> places, List<Line> lines) {
        Rect all = Rect.around(places.values()).orElseThrow();
        double aspect = all.width() / all.height() / ASPECT;
        double length = 1;
        for (Line line : lines) {
            Rect from = places.get(line.from());
            Rect to = places.get(line.to());
            length += Math.abs(from.centerX() - to.centerX()) + Math.abs(from.centerY() - to.centerY());
        }
        return length * Math.max(aspect, 1 / aspect) * Math.sqrt(all.width() * all.height());
    }
}
