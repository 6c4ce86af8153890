package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Finds an orthogonal way for one edge: first the pair of sides, then, when the ports of all edges are known, the way between two of them.
/// The cheapest way wins: by boxes it runs through, bends and length. Simple ways are tried first; a search follows where boxes stand in
/// them.
final class PathFinder {

    /// A foreign key's edge should leave at its row.
    private static final double NOT_AT_ITS_ROW = 90;
    /// Nearer boxes leave no space for the signs at both ends of a straight edge, in world pixels.
    private static final double CROWDED = 2 * Port.STUB;
    /// Searches keep the first of these distances to boxes, in world pixels, with which there is a way.
    private static final double[] CLEARANCES = {Obstacles.CLEARANCE, Obstacles.CLEARANCE / 2, Obstacles.TOUCH};

    /// The sides of an edge that goes farther, in world pixels, depend on nothing but what stands near its ends.
    private static final double LONG = 2400;
    private static final double NEARBY = 360;

    private final Obstacles obstacles;
    private final Link link;
    private final boolean hasty;

    PathFinder(Obstacles obstacles) {
        this(obstacles, false);
    }

    /// @param hasty simple ways alone: what stands in them is not gone around
    PathFinder(Obstacles obstacles, boolean hasty) {
        this.obstacles = obstacles;
        this.hasty = hasty;
        link = obstacles.link();
    }

    ExitSides exitSides() {
        if (!link.bends().isEmpty()) {
            Sides facing = new Sides(ManualPath.facing(link.owner().bounds(), link.bends().getFirst()),
                    ManualPath.facing(link.inverse().bounds(), link.bends().getLast()));
            return ExitSides.of(facing, ManualPath.along(link.bends(), wished(true, facing).port(), wished(false, facing).port()));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Sides sides : sides()) {
            addCandidates(wished(true, sides), wished(false, sides), candidates);
        }
        Candidate best = link.isLoop()
                ? cheapestOf(candidates, obstacles::cost)
                : isLong()
                        ? cheapestOf(candidates, path -> obstacles.costOfEnds(path, NEARBY))
                        : cheapest(candidates, () -> terminals(true), () -> terminals(false));
        return ExitSides.of(new Sides(best.from().port().side(), best.to().port().side()), SimplePaths.straightened(best.path()));
    }

    private boolean isLong() {
        Rect owner = link.owner().bounds();
        Rect inverse = link.inverse().bounds();
        return new Point(owner.centerX(), owner.centerY()).manhattan(new Point(inverse.centerX(), inverse.centerY())) > LONG;
    }

    private List<Sides> sides() {
        if (link.isLoop()) {
            Side near = startsLow() ? Side.BOTTOM : Side.TOP;
            Side far = startsLow() ? Side.TOP : Side.BOTTOM;
            return List.of(new Sides(Side.RIGHT, near), new Sides(Side.LEFT, near), new Sides(Side.RIGHT, far), new Sides(Side.LEFT, far));
        }
        return Stream.of(Side.values()).flatMap(owner -> Stream.of(Side.values()).map(inverse -> new Sides(owner, inverse))).toList();
    }

    private boolean startsLow() {
        return link.isPinned(true, Side.RIGHT) && link.rowY() > link.owner().bounds().centerY();
    }

    /// What can be reached from each side, when it is not known yet where the edge comes from.
    private List<Terminal> terminals(boolean atOwner) {
        return Stream.of(Side.values())
                .map(side -> wished(atOwner, atOwner ? new Sides(side, side.opposite()) : new Sides(side.opposite(), side))).toList();
    }

    private Terminal wished(boolean atOwner, Sides sides) {
        Side side = sides.at(atOwner);
        double position = link.desired(atOwner, side, sides.at(!atOwner));
        double penalty = atOwner && !side.isHorizontal() && link.row().isPresent() ? NOT_AT_ITS_ROW : 0;
        return new Terminal(obstacles.port(side.at(link.box(atOwner).bounds(), position), side, link.box(atOwner)), penalty);
    }

    private static void addCandidates(Terminal from, Terminal to, List<Candidate> candidates) {
        for (List<Point> path : SimplePaths.between(from.port(), to.port())) {
            double crowded = path.size() == 4 && path.getFirst().manhattan(path.getLast()) < CROWDED ? NOT_AT_ITS_ROW : 0;
            candidates.add(new Candidate(from, to, path, SimplePaths.cost(path) + from.penalty() + to.penalty() + crowded));
        }
    }

    private interface Terminals {
        List<Terminal> find();
    }

    private Candidate cheapest(List<Candidate> candidates, Terminals from, Terminals to) {
        Candidate best = cheapestOf(candidates, obstacles::cost);
        if (hasty || best.cost() == candidates.getFirst().cost()) {
            return best;
        }
        for (double clearance : CLEARANCES) {
            Optional<Candidate> found = new PathSearch(obstacles, clearance, from.find(), to.find()).search();
            if (found.isPresent()) {
                return found.get().cost() < best.cost() ? found.get() : best;
            }
            if (!Obstacles.isThrough(best.cost())) {
                break;
            }
        }
        return best;
    }

    /// Looks at what stands in the way only as long as it can matter: the ways come in the order of their cost without it.
    private static Candidate cheapestOf(List<Candidate> candidates, ToDoubleFunction<List<Point>> obstacles) {
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (best != null && candidate.cost() >= best.cost()) {
                break;
            }
            double cost = candidate.cost() + obstacles.applyAsDouble(candidate.path());
            if (best == null || cost < best.cost()) {
                best = new Candidate(candidate.from(), candidate.to(), candidate.path(), cost);
            }
        }
        return best;
    }

    /// @return the corners from the owner's box to the other, both ends included
    List<Point> path(Port owner, Port inverse) {
        if (!link.bends().isEmpty()) {
            return ManualPath.along(link.bends(), owner, inverse);
        }
        Terminal from = new Terminal(owner, 0);
        Terminal to = new Terminal(inverse, 0);
        List<Candidate> candidates = new ArrayList<>();
        addCandidates(from, to, candidates);
        return SimplePaths.straightened(cheapest(candidates, () -> List.of(from), () -> List.of(to)).path());
    }
}
