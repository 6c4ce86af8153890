package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws what is moved to the edges and middles of what stands around it, and otherwise to the grid. World pixels.
final class Snapping {

    /// Boxes stand on multiples of it, in world pixels, unless Alt is held.
    static final int GRID = 8;
    /// How near, in screen pixels, something must come to be drawn to another thing.
    private static final double REACH = 4;
    /// With more around, the guides would say nothing.
    private static final int MOST = 300;

    /// The index of the middle among the lines of a thing.
    private static final int MIDDLE = 1;

    private final List<Rect> others;
    private final double reach;

    /// @param dx     the way to go, in whole world pixels
    /// @param dy     the way to go, in whole world pixels
    /// @param guides what it is in line with there
    record Snapped(int dx, int dy, List<Mark> guides) {}

    /// @param others what stands around
    Snapping(List<Rect> others, double zoom) {
        this.others = others.size() > MOST ? List.of() : others;
        this.reach = REACH / zoom;
    }

    /// @param start where the thing stood before
    /// @param dx    where the hand has brought it
    /// @param dy    where the hand has brought it
    /// @param free  neither grid nor guides
    Snapped move(Rect start, double dx, double dy, boolean free) {
        if (free) {
            return new Snapped((int) Math.round(dx), (int) Math.round(dy), List.of());
        }
        Rect wanted = start.movedBy(dx, dy);
        Optional<Double> across = best(wanted, true);
        Optional<Double> down = best(wanted, false);
        int snappedX = across.map(fit -> (int) Math.round(dx + fit)).orElseGet(() -> onGrid(start.x() + dx) - (int) Math.round(start.x()));
        int snappedY = down.map(fit -> (int) Math.round(dy + fit)).orElseGet(() -> onGrid(start.y() + dy) - (int) Math.round(start.y()));
        return new Snapped(snappedX, snappedY, guides(start.movedBy(snappedX, snappedY)));
    }

    static int onGrid(double coordinate) {
        return (int) Math.round(coordinate / GRID) * GRID;
    }

    private Optional<Double> best(Rect moved, boolean horizontal) {
        Double best = null;
        for (Rect other : others) {
            double[] theirs = lines(other, horizontal);
            double[] mine = lines(moved, horizontal);
            for (int i = 0; i < theirs.length; i++) {
                for (int j = 0; j < mine.length; j++) {
                    double shift = theirs[i] - mine[j];
                    if (matches(i, j) && Math.abs(shift) < reach && (best == null || Math.abs(shift) < Math.abs(best))) {
                        best = shift;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Borders are in line with borders, middles with middles.
    private static boolean matches(int line, int other) {
        return (line == MIDDLE) == (other == MIDDLE);
    }

    private static double[] lines(Rect rect, boolean horizontal) {
        return horizontal ? new double[] {rect.x(), rect.centerX(), rect.right()} : new double[] {rect.y(), rect.centerY(), rect.bottom()};
    }

    /// One line for each place where something is in line, as long as everything that it goes through.
    private List<Mark> guides(Rect at) {
        List<Mark> guides = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            double[] lines = lines(at, horizontal);
            for (int i = 0; i < lines.length; i++) {
                int line = i;
                double mine = lines[i];
                List<Rect> aligned = others.stream().filter(other -> isInLine(lines(other, horizontal), line, mine)).toList();
                if (!aligned.isEmpty()) {
                    Rect all = Stream.concat(aligned.stream(), Stream.of(at)).reduce(Rect::union).orElseThrow();
                    guides.add(horizontal
                            ? guide(new Point(mine, all.y()), new Point(mine, all.bottom()))
                            : guide(new Point(all.x(), mine), new Point(all.right(), mine)));
                }
            }
        }
        return guides;
    }

    private static boolean isInLine(double[] others, int line, double at) {
        return IntStream.range(0, others.length).anyMatch(i -> matches(i, line) && Math.abs(others[i] - at) < 0.75);
    }

    private static Mark guide(Point from, Point to) {
        return new Mark.Polyline(List.of(from, to), 1, false, Ink.of(ColourRole.GUIDE));
    }
}
