package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.geometry.SpatialIndex;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds orthogonal ways for edges: first the pair of sides, then, when the ports of all edges are known, the way between two of them.
/// The cheapest way wins: by boxes it runs through, bends and length.
final class Router {

    private static final double THROUGH_A_BOX = 2000;
    /// A foreign key's edge should leave at its row.
    private static final double NOT_AT_ITS_ROW = 90;
    /// Nearer boxes leave no space for the signs at both ends of a straight edge, in world pixels.
    private static final double CROWDED = 2 * Port.STUB;

    private final Obstacles obstacles;

    private record Candidate(Sides sides, List<Point> way, double cost) {
    }

    Router(SpatialIndex<NodeId> boxes) {
        obstacles = new Obstacles(boxes);
    }

    Sides sides(Link link) {
        if (link.isLoop()) {
            return new Sides(Side.RIGHT, startsLow(link) ? Side.BOTTOM : Side.TOP);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Side owner : Side.values()) {
            for (Side inverse : Side.values()) {
                Sides sides = new Sides(owner, inverse);
                for (List<Point> way : Ways.between(wished(link, true, sides), wished(link, false, sides))) {
                    candidates.add(new Candidate(sides, way, Ways.cost(way) + penalty(link, sides, way)));
                }
            }
        }
        return cheapest(candidates).sides;
    }

    private static boolean startsLow(Link link) {
        return link.isPinned(true, Side.RIGHT) && link.rowY() > link.owner().bounds().centerY();
    }

    private static double penalty(Link link, Sides sides, List<Point> way) {
        double detached = !sides.owner().isHorizontal() && link.row().isPresent() ? NOT_AT_ITS_ROW : 0;
        double crowded = way.size() == 4 && way.getFirst().manhattan(way.getLast()) < CROWDED ? NOT_AT_ITS_ROW : 0;
        return detached + crowded;
    }

    private static Port wished(Link link, boolean atOwner, Sides sides) {
        Side side = sides.at(atOwner);
        return new Port(side.at(link.box(atOwner).bounds(), link.desired(atOwner, side, sides.at(!atOwner))), side, 0);
    }

    /// Looks at what stands in the way only as long as it can matter: the ways come in the order of their cost without it.
    private Candidate cheapest(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (best != null && candidate.cost >= best.cost) {
                break;
            }
            double cost = candidate.cost + THROUGH_A_BOX * obstacles.crossed(candidate.way);
            if (best == null || cost < best.cost) {
                best = new Candidate(candidate.sides, candidate.way, cost);
            }
        }
        return best;
    }

    /// @return the corners from the owner's box to the other, both ends included
    List<Point> way(Link link, Port owner, Port inverse) {
        if (!link.bends().isEmpty()) {
            return DrawnWay.along(link.bends(), owner, inverse);
        }
        if (link.isLoop()) {
            return loop(owner, inverse);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (List<Point> way : Ways.between(owner, inverse)) {
            candidates.add(new Candidate(new Sides(owner.side(), inverse.side()), way, Ways.cost(way)));
        }
        List<Point> simple = cheapest(candidates).way;
        List<Point> found = obstacles.crossed(simple) == 0 ? simple : new WaySearch(obstacles, link.region()).around(link, owner, inverse, simple);
        return Ways.straightened(found);
    }

    /// Around a right corner of the box; several loops lie around each other.
    private static List<Point> loop(Port right, Port other) {
        double distance = Port.STUB + 12 - other.lane();
        double x = right.at().x() + distance;
        double y = other.side().outward(other.at(), distance).y();
        return List.of(right.at(), new Point(x, right.at().y()), new Point(x, y), new Point(other.at().x(), y), other.at());
    }
}
