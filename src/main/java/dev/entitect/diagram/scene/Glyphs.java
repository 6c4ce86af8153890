package dev.entitect.diagram.scene;

import dev.entitect.diagram.box.RowGlyph;
import dev.entitect.diagram.geometry.Point;
import java.util.List;
import java.util.Optional;

/// The glyphs at the left of rows, about 10 world pixels wide, made of lines so that they are crisp at every size.
final class Glyphs {

    private static final double LINE = 1.3;

    private Glyphs() {}

    /// @param center of the glyph
    static void draw(RowGlyph glyph, Point center, List<Mark> marks) {
        switch (glyph) {
            case NONE -> {}
            case KEY -> key(center, marks);
            case ASSOCIATION -> association(center, Ink.of(ColourRole.MUTED), marks);
            case KEY_ASSOCIATION -> association(center, Ink.of(ColourRole.KEY), marks);
            case UNIQUE -> unique(center, marks);
        }
    }

    private static void key(Point at, List<Mark> marks) {
        Ink ink = Ink.of(ColourRole.KEY);
        marks.add(new Mark.Circle(at.plus(-3, 0), 2.6, LINE, Optional.empty(), ink));
        marks.add(new Mark.Polyline(List.of(at.plus(-0.4, 0), at.plus(5.5, 0), at.plus(5.5, 3)), LINE, false, ink));
        marks.add(new Mark.Polyline(List.of(at.plus(2.6, 0), at.plus(2.6, 2.6)), LINE, false, ink));
    }

    /// An arrow.
    private static void association(Point at, Ink ink, List<Mark> marks) {
        marks.add(new Mark.Polyline(List.of(at.plus(-5, 0), at.plus(4.5, 0)), LINE, false, ink));
        marks.add(new Mark.Line(at.plus(4.7, 0), at.plus(1.4, -3.3), LINE, ink));
        marks.add(new Mark.Line(at.plus(4.7, 0), at.plus(1.4, 3.3), LINE, ink));
    }

    /// A diamond.
    private static void unique(Point at, List<Mark> marks) {
        Ink ink = Ink.of(ColourRole.MUTED);
        Point[] corners = {at.plus(0, -4), at.plus(4, 0), at.plus(0, 4), at.plus(-4, 0)};
        for (int i = 0; i < corners.length; i++) {
            marks.add(new Mark.Line(corners[i], corners[(i + 1) % corners.length], LINE, ink));
        }
    }
}
