package dev.entitect.render.pdf;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.render.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Distributes a diagram over sheets: each shows a part that overlaps its neighbours, so that sheets can be glued together. Lengths are in
/// points of 1/72 inch, unless stated otherwise.
///
/// @param paper the whole sheet
/// @param shown the printable area of each sheet, within its margins
/// @param point world pixels per point
record Sheets(Rect paper, Rect shown, double point, List<Sheet> all) {

    /// The margin on each side, for printers that cannot print to the edge, and for the number.
    static final double MARGIN = 36;
    /// The overlap between neighbours.
    static final double OVERLAP = 28;

    /// More sheets than anybody prints, and few enough for the memory.
    private static final int MAX_SHEETS = 2000;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// @param row    from 0
    /// @param column from 0
    /// @param area the visible part, in world pixels
    record Sheet(int row, int column, Rect area) {}

    Sheets {
        all = List.copyOf(all);
    }

    /// @param area  of the diagram, in world pixels
    /// @param point world pixels per point
    /// @throws ExportRefusedException if there would be too many sheets
    static Sheets of(Rect area, Paging paging, double point) {
        Rect paper = new Rect(0, 0, paging.width() * POINTS_PER_MILLIMETRE, paging.height() * POINTS_PER_MILLIMETRE);
        Rect shown = paper.grown(-MARGIN);
        double width = shown.width() * point;
        double height = shown.height() * point;
        double overlap = OVERLAP * point;
        int columns = count(area.width(), width, overlap);
        int rows = count(area.height(), height, overlap);
        if ((long) columns * rows > MAX_SHEETS) {
            throw new ExportRefusedException(String.format(Locale.ROOT,
                    "The diagram would take %,d sheets of paper; at most %,d can be written. Choose a smaller scale or larger paper.",
                    (long) columns * rows, MAX_SHEETS));
        }
        List<Sheet> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                all.add(new Sheet(row, column,
                        new Rect(area.x() + column * (width - overlap), area.y() + row * (height - overlap), width, height)));
            }
        }
        return new Sheets(paper, shown, point, all);
    }

    private static int count(double length, double shown, double overlap) {
        return (int) Math.max(1, Math.ceil((length - overlap) / (shown - overlap)));
    }

    int rows() {
        return all.getLast().row() + 1;
    }

    int columns() {
        return all.getLast().column() + 1;
    }
}
