package dev.entitect.diagram.route;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// The boxes that obstruct one edge. Remembers the examined areas: as long as no box is added, removed or changed there, the result is the
/// same.
final class Obstacles {

    /// The minimum distance of an edge from a box, in world pixels.
    static final double CLEARANCE = 12;
    /// Closer than this, an edge and a box cannot be distinguished, in world pixels.
    static final double TOUCH = 1;

    private static final double CROSSING_PENALTY = 2000;
    private static final double PROXIMITY_PENALTY = 60;

    private final SpatialIndex<NodeId> boxes;
    private final Link link;
    private final Map<NodeId, List<Rect>> neighbours = new HashMap<>();
    private final Set<Rect> examined = new LinkedHashSet<>();

    Obstacles(SpatialIndex<NodeId> boxes, Link link) {
        this.boxes = boxes;
        this.link = link;
    }

    Link link() {
        return link;
    }

    List<Rect> examined() {
        return List.copyOf(examined);
    }

    void visit(Rect area, BiConsumer<NodeId, Rect> visitor) {
        examined.add(area);
        boxes.visit(area, visitor);
    }

    /// The cost of a path due to boxes that it crosses or passes too closely.
    ///
    /// @param path with its stubs as separate segments
    double cost(List<Point> path) {
        double cost = 0;
        for (int i = 0; i + 1 < path.size(); i++) {
            if (!path.get(i).equals(path.get(i + 1))) {
                cost += cost(Rect.between(path.get(i), path.get(i + 1)), i == 0, i + 2 == path.size());
            }
        }
        return cost;
    }

    /// The same, considering only the parts near the ends.
    ///
    /// @param reach how far from the ends in world pixels
    double costOfEnds(List<Point> path, double reach) {
        double cost = 0;
        for (Point end : List.of(path.getFirst(), path.getLast())) {
            Rect around = new Rect(end.x(), end.y(), 0, 0).grown(reach);
            for (int i = 0; i + 1 < path.size(); i++) {
                Rect segment = Rect.between(path.get(i), path.get(i + 1));
                if (segment.touches(around) && !path.get(i).equals(path.get(i + 1))) {
                    cost += cost(segment.intersection(around), i == 0, i + 2 == path.size());
                }
            }
        }
        return cost;
    }

    private double cost(Rect segment, boolean first, boolean last) {
        double[] cost = {0};
        visit(segment.grown(CLEARANCE), (node, box) -> {
            boolean owner = node.equals(link.owner().id());
            boolean inverse = node.equals(link.inverse().id());
            if (first && owner || last && inverse) {
                return;
            }
            if (isHit(segment, box, TOUCH)) {
                cost[0] += CROSSING_PENALTY;
            } else if (!owner && !inverse && isHit(segment, box, CLEARANCE)) {
                cost[0] += PROXIMITY_PENALTY;
            }
        });
        return cost[0];
    }

    static boolean crossesBox(double cost) {
        return cost >= CROSSING_PENALTY;
    }

    /// The boxes closer to a segment than the clearance.
    void collect(Point from, Point to, double clearance, Map<NodeId, Rect> hit) {
        Rect segment = Rect.between(from, to);
        visit(segment.grown(clearance), (node, box) -> {
            if (isHit(segment, box, clearance)) {
                hit.put(node, box);
            }
        });
    }

    /// A line has no interior that could overlap anything, so it is widened slightly.
    private static boolean isHit(Rect segment, Rect box, double clearance) {
        return box.grown(clearance - 0.01).overlaps(segment.grown(0.005));
    }

    /// A port with the longest stub for which nearby boxes leave space.
    Port port(Point at, Side side, NodeBox of) {
        double free = Double.MAX_VALUE;
        for (Rect box : neighbours.computeIfAbsent(of.id(), node -> neighbours(of))) {
            boolean ahead = side.isHorizontal()
                    ? box.y() - TOUCH < at.y() && at.y() < box.bottom() + TOUCH
                    : box.x() - TOUCH < at.x() && at.x() < box.right() + TOUCH;
            double distance = switch (side) {
                case LEFT -> at.x() - box.right();
                case RIGHT -> box.x() - at.x();
                case TOP -> at.y() - box.bottom();
                case BOTTOM -> box.y() - at.y();
            };
            if (ahead && distance >= 0) {
                free = Math.min(free, distance);
            }
        }
        return new Port(at, side, Math.clamp(Math.max(free - CLEARANCE, Math.floor(free / 2)), 0, Port.STUB));
    }

    private List<Rect> neighbours(NodeBox of) {
        List<Rect> found = new ArrayList<>();
        visit(of.bounds().grown(Port.STUB + CLEARANCE), (node, box) -> {
            if (!node.equals(of.id())) {
                found.add(box);
            }
        });
        return found;
    }
}
