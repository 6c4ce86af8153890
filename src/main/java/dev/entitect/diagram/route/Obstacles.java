package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.model.id.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The boxes in the way of an edge.
final class Obstacles {

    /// How near to a box an edge may pass, in world pixels.
    static final double CLEARANCE = 10;

    private final SpatialIndex<NodeId> boxes;

    Obstacles(SpatialIndex<NodeId> boxes) {
        this.boxes = boxes;
    }

    /// How many boxes the piece of a way runs through.
    int crossed(Point from, Point to) {
        Rect piece = Rect.between(from, to);
        int[] count = {0};
        boxes.visit(piece.grown(CLEARANCE), (node, box) -> {
            if (box.grown(CLEARANCE).overlaps(widened(piece))) {
                count[0]++;
            }
        });
        return count[0];
    }

    /// How many boxes a whole way runs through, its two ends left out, which leave a box or reach one.
    int crossed(List<Point> way) {
        int count = 0;
        for (int i = 1; i < way.size() - 2; i++) {
            count += crossed(way.get(i), way.get(i + 1));
        }
        return count;
    }

    Map<NodeId, Rect> on(List<Point> way) {
        Map<NodeId, Rect> found = new LinkedHashMap<>();
        for (int i = 1; i < way.size() - 2; i++) {
            Rect piece = Rect.between(way.get(i), way.get(i + 1));
            boxes.visit(piece.grown(CLEARANCE), (node, box) -> {
                if (box.grown(CLEARANCE).overlaps(widened(piece))) {
                    found.put(node, box);
                }
            });
        }
        return found;
    }

    /// A line has no inside that could overlap anything: it gets a little.
    private static Rect widened(Rect piece) {
        return piece.grown(0.01);
    }
}
