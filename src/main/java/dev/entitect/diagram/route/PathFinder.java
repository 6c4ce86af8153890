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

/// Finds an orthogonal path for one edge: first the pair of sides, then, when the ports of all edges are known, the path between them. The
/// cheapest path wins, by crossed boxes, bends and length. Simple paths are tried first; if boxes obstruct them, a search follows.
final class PathFinder {

    /// A foreign key's edge should leave at its row.
    private static final double OFF_ROW_PENALTY = 90;
    /// Closer boxes leave no space for the symbols at both ends of a straight edge, in world pixels.
    private static final double MIN_STRAIGHT_LENGTH = 2 * Port.STUB;
    /// Searches use the first of these distances to boxes, in world pixels, for which there is a path.
    private static final double[] CLEARANCES = {Obstacles.CLEARANCE, Obstacles.CLEARANCE / 2, Obstacles.TOUCH};

    /// The sides of a longer edge, in world pixels, depend only on boxes near its ends.
    private static final double LONG_EDGE = 2400;
    private static final double END_REACH = 360;

    private final Obstacles obstacles;
    private final Link link;
    private final boolean simpleOnly;

    PathFinder(Obstacles obstacles) {
        this(obstacles, false);
    }

    /// @param simpleOnly whether to use only simple paths, without avoiding boxes
    PathFinder(Obstacles obstacles, boolean simpleOnly) {
        this.obstacles = obstacles;
        this.simpleOnly = simpleOnly;
        link = obstacles.link();
    }

    ExitSides exitSides() {
        if (!link.bends().isEmpty()) {
            Sides facing = new Sides(ManualPath.facing(link.owner().bounds(), link.bends().getFirst()),
                    ManualPath.facing(link.inverse().bounds(), link.bends().getLast()));
            return ExitSides.of(facing,
                    ManualPath.along(link.bends(), preferredTerminal(true, facing).port(), preferredTerminal(false, facing).port()));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Sides sides : sides()) {
            addCandidates(preferredTerminal(true, sides), preferredTerminal(false, sides), candidates);
        }
        Candidate best = link.isLoop()
                ? cheapestOf(candidates, obstacles::cost)
                : isLong()
                        ? cheapestOf(candidates, path -> obstacles.costOfEnds(path, END_REACH))
                        : cheapest(candidates, () -> terminals(true), () -> terminals(false));
        return ExitSides.of(new Sides(best.from().port().side(), best.to().port().side()), SimplePaths.straightened(best.path()));
    }

    private boolean isLong() {
        Rect owner = link.owner().bounds();
        Rect inverse = link.inverse().bounds();
        return new Point(owner.centerX(), owner.centerY()).manhattan(new Point(inverse.centerX(), inverse.centerY())) > LONG_EDGE;
    }

    private List<Sides> sides() {
        if (link.isLoop()) {
            Side near = startsInLowerHalf() ? Side.BOTTOM : Side.TOP;
            Side far = startsInLowerHalf() ? Side.TOP : Side.BOTTOM;
            return List.of(new Sides(Side.RIGHT, near), new Sides(Side.LEFT, near), new Sides(Side.RIGHT, far), new Sides(Side.LEFT, far));
        }
        return Stream.of(Side.values()).flatMap(owner -> Stream.of(Side.values()).map(inverse -> new Sides(owner, inverse))).toList();
    }

    private boolean startsInLowerHalf() {
        return link.isPinned(true, Side.RIGHT) && link.rowY() > link.owner().bounds().centerY();
    }

    /// The terminals of each side, when the other end is not yet known.
    private List<Terminal> terminals(boolean atOwner) {
        return Stream.of(Side.values())
                .map(side -> preferredTerminal(atOwner, atOwner ? new Sides(side, side.opposite()) : new Sides(side.opposite(), side)))
                .toList();
    }

    private Terminal preferredTerminal(boolean atOwner, Sides sides) {
        Side side = sides.at(atOwner);
        double position = link.preferredPosition(atOwner, side, sides.at(!atOwner));
        double penalty = atOwner && !side.isHorizontal() && link.row().isPresent() ? OFF_ROW_PENALTY : 0;
        return new Terminal(obstacles.port(side.at(link.box(atOwner).bounds(), position), side, link.box(atOwner)), penalty);
    }

    private static void addCandidates(Terminal from, Terminal to, List<Candidate> candidates) {
        for (List<Point> path : SimplePaths.between(from.port(), to.port())) {
            double crowded = path.size() == 4 && path.getFirst().manhattan(path.getLast()) < MIN_STRAIGHT_LENGTH ? OFF_ROW_PENALTY : 0;
            candidates.add(new Candidate(from, to, path, SimplePaths.cost(path) + from.penalty() + to.penalty() + crowded));
        }
    }

    private interface Terminals {
        List<Terminal> find();
    }

    private Candidate cheapest(List<Candidate> candidates, Terminals from, Terminals to) {
        Candidate best = cheapestOf(candidates, obstacles::cost);
        if (simpleOnly || best.cost() == candidates.getFirst().cost()) {
            return best;
        }
        for (double clearance : CLEARANCES) {
            Optional<Candidate> found = new PathSearch(obstacles, clearance, from.find(), to.find()).search();
            if (found.isPresent()) {
                return found.get().cost() < best.cost() ? found.get() : best;
            }
            if (!Obstacles.crossesBox(best.cost())) {
                break;
            }
        }
        return best;
    }

    /// Examines obstacles only as long as they can matter: paths are sorted by their cost without obstacles.
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
