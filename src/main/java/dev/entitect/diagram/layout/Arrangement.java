package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.LinkedHashMap;
import java.util.Map;

/// Boxes with their positions.
record Arrangement(Map<NodeId, Rect> boxes) {

    /// Positions are multiples of it, in world pixels.
    static final int GRID = 8;

    Rect bounds() {
        return Rect.around(boxes.values()).orElseThrow();
    }

    Arrangement movedBy(double dx, double dy) {
        Map<NodeId, Rect> moved = new LinkedHashMap<>();
        boxes.forEach((node, box) -> moved.put(node, box.movedBy(dx, dy)));
        return new Arrangement(moved);
    }

    /// The same with its upper left corner at another position.
    Arrangement at(double x, double y) {
        Rect bounds = bounds();
        return movedBy(x - bounds.x(), y - bounds.y());
    }

    static double onGrid(double coordinate) {
        return Math.rint(coordinate / GRID) * GRID;
    }
}
