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

/// Snaps a moved element to the edges and centres of nearby elements, and otherwise to the grid. World pixels.
final class Snapping {

    /// Boxes snap to multiples of it, in world pixels, unless Alt is held.
    static final int GRID = 8;
    /// The distance within which an element snaps to another one, in screen pixels.
    private static final double SNAP_DISTANCE = 4;
    /// With more elements around, guides would be useless.
    private static final int MAX_NEIGHBOURS = 300;

    /// The index of the centre among the lines of an element.
    private static final int MIDDLE = 1;

    private final List<Rect> others;
    private final double snapDistance;

    /// @param dx the snapped offset, in whole world pixels
    /// @param dy the snapped offset, in whole world pixels
    /// @param guides lines that show what the element is aligned with
    record Snapped(int dx, int dy, List<Mark> guides) {}

    /// @param others the bounds of the other elements
    Snapping(List<Rect> others, double zoom) {
        this.others = others.size() > MAX_NEIGHBOURS ? List.of() : others;
        this.snapDistance = SNAP_DISTANCE / zoom;
    }

    /// @param start the bounds before the move
    /// @param dx the offset of the pointer
    /// @param dy the offset of the pointer
    /// @param free whether snapping is off
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
            double[] otherLines = lines(other, horizontal);
            double[] ownLines = lines(moved, horizontal);
            for (int i = 0; i < otherLines.length; i++) {
                for (int j = 0; j < ownLines.length; j++) {
                    double shift = otherLines[i] - ownLines[j];
                    if (matches(i, j) && Math.abs(shift) < snapDistance && (best == null || Math.abs(shift) < Math.abs(best))) {
                        best = shift;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Borders snap to borders, centres to centres.
    private static boolean matches(int line, int other) {
        return (line == MIDDLE) == (other == MIDDLE);
    }

    private static double[] lines(Rect rect, boolean horizontal) {
        return horizontal ? new double[] {rect.x(), rect.centerX(), rect.right()} : new double[] {rect.y(), rect.centerY(), rect.bottom()};
    }

    /// One line for each alignment, long enough to cover all aligned elements.
    private List<Mark> guides(Rect at) {
        List<Mark> guides = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            double[] lines = lines(at, horizontal);
            for (int i = 0; i < lines.length; i++) {
                int line = i;
                double ownLines = lines[i];
                List<Rect> aligned = others.stream().filter(other -> isInLine(lines(other, horizontal), line, ownLines)).toList();
                if (!aligned.isEmpty()) {
                    Rect all = Stream.concat(aligned.stream(), Stream.of(at)).reduce(Rect::union).orElseThrow();
                    guides.add(horizontal
                            ? guide(new Point(ownLines, all.y()), new Point(ownLines, all.bottom()))
                            : guide(new Point(all.x(), ownLines), new Point(all.right(), ownLines)));
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
