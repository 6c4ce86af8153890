package dev.entitect.diagram.scene;

import static dev.entitect.diagram.box.BoxMetrics.CORNER;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.NodeKind;
import dev.entitect.diagram.box.Row;
import dev.entitect.diagram.box.RowGlyph;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.view.Notation;
import java.util.List;

/// Draws boxes.
final class BoxMarks {

    private static final double BAR_HEIGHT = 5;

    private final TextMeasure measure;

    BoxMarks(TextMeasure measure) {
        this.measure = measure;
    }

    /// In IDEF1X, an entity whose key does not depend on another one has square corners.
    private static double corner(NodeBox box, Notation notation) {
        boolean independent = box.kind() == NodeKind.ENTITY
                && box.rows().stream().noneMatch(row -> row.glyph() == RowGlyph.KEY_ASSOCIATION);
        return notation == Notation.IDEF1X && independent ? 0 : CORNER;
    }

    void draw(NodeBox box, Notation notation, Detail detail, List<Mark> marks) {
        Ink header = new Ink(ColourRole.HEADER, box.tint());
        if (detail == Detail.BLOCKS) {
            marks.add(new Mark.Fill(box.bounds(), 0, header));
            return;
        }
        double corner = detail.has(Detail.BARS) ? corner(box, notation) : 0;
        drawFrame(box, corner, header, marks);
        if (detail.has(Detail.BARS)) {
            drawTitle(box, detail, marks);
        }
        for (int i = 0; i < box.rows().size(); i++) {
            if (detail.has(Detail.ROWS)) {
                drawRow(box.rows().get(i), box.rowBounds(i), marks);
            } else {
                drawBars(box.rows().get(i), box.rowBounds(i), marks);
            }
        }
        marks.add(new Mark.Outline(box.bounds(), corner, 1, Ink.of(ColourRole.NODE_BORDER)));
    }

    private static void drawFrame(NodeBox box, double corner, Ink header, List<Mark> marks) {
        Rect bounds = box.bounds();
        if (box.rows().isEmpty()) {
            marks.add(new Mark.Fill(bounds, corner, header));
            return;
        }
        double bodyTop = bounds.y() + box.headerHeight();
        marks.add(new Mark.Fill(bounds, corner, Ink.of(ColourRole.NODE_FILL)));
        marks.add(new Mark.Fill(box.header(), corner, header));
        // the header's lower corners are square, since the body follows
        marks.add(new Mark.Fill(new Rect(bounds.x(), bodyTop - corner, bounds.width(), corner), 0, header));
        for (int i = 0; i < box.rows().size(); i++) {
            if (box.rows().get(i).inherited()) {
                marks.add(new Mark.Fill(box.rowBounds(i), 0, Ink.of(ColourRole.INHERITED_FILL)));
            }
        }
        marks.add(new Mark.Fill(new Rect(bounds.x(), bodyTop - 1, bounds.width(), 1), 0, Ink.of(ColourRole.NODE_BORDER)));
        box.dividerY().ifPresent(
                y -> marks.add(new Mark.Fill(new Rect(bounds.x() + 1, y, bounds.width() - 2, 1), 0, Ink.of(ColourRole.DIVIDER))));
    }

    private static void drawTitle(NodeBox box, Detail detail, List<Mark> marks) {
        double x = box.bounds().x() + BoxMetrics.SIDE_PADDING;
        boolean two = !box.subtitle().isEmpty();
        double middle = box.bounds().y() + (two ? 16 : box.headerHeight() / 2);
        marks.add(new Mark.Text(box.title(), new Point(x, BoxMetrics.baseline(middle, BoxMetrics.TITLE_SIZE)), Mark.Align.START, Face.TITLE,
                BoxMetrics.TITLE_SIZE, Ink.of(ColourRole.TITLE)));
        if (two && detail.has(Detail.ROWS)) {
            marks.add(new Mark.Text(box.subtitle(), new Point(x, BoxMetrics.baseline(box.bounds().y() + 33, BoxMetrics.SUBTITLE_SIZE)),
                    Mark.Align.START,
                    Face.MONO, BoxMetrics.SUBTITLE_SIZE, Ink.of(ColourRole.MUTED)));
        }
    }

    private void drawRow(Row row, Rect bounds, List<Mark> marks) {
        Glyphs.draw(row.glyph(), new Point(bounds.x() + BoxMetrics.GLYPH_INDENT, bounds.centerY()), marks);
        Point name = new Point(bounds.x() + BoxMetrics.NAME_INDENT, BoxMetrics.baseline(bounds.centerY(), BoxMetrics.ROW_SIZE));
        marks.add(new Mark.Text(row.name(), name, Mark.Align.START, Face.TEXT, BoxMetrics.ROW_SIZE,
                Ink.of(row.quiet() || row.inherited() ? ColourRole.MUTED : ColourRole.TEXT)));
        if (row.nullable()) {
            double width = measure.width(row.name(), Face.TEXT, BoxMetrics.ROW_SIZE);
            marks.add(new Mark.Text("?", name.plus(width + 1, 0), Mark.Align.START, Face.TEXT, BoxMetrics.ROW_SIZE,
                    Ink.of(ColourRole.MUTED)));
        }
        if (!row.type().isEmpty()) {
            Point type = new Point(bounds.right() - BoxMetrics.SIDE_PADDING, BoxMetrics.baseline(bounds.centerY(), BoxMetrics.TYPE_SIZE));
            marks.add(new Mark.Text(row.type(), type, Mark.Align.END, Face.MONO, BoxMetrics.TYPE_SIZE, Ink.of(ColourRole.MUTED)));
        }
    }

    /// Replaces the text of a row where it would be unreadable.
    private void drawBars(Row row, Rect bounds, List<Mark> marks) {
        double y = bounds.centerY() - BAR_HEIGHT / 2;
        double name = measure.width(row.name(), Face.TEXT, BoxMetrics.ROW_SIZE);
        marks.add(new Mark.Fill(new Rect(bounds.x() + BoxMetrics.NAME_INDENT, y, name, BAR_HEIGHT), 0, Ink.of(ColourRole.NODE_BORDER)));
        if (!row.type().isEmpty()) {
            double type = measure.width(row.type(), Face.MONO, BoxMetrics.TYPE_SIZE);
            marks.add(new Mark.Fill(new Rect(bounds.right() - BoxMetrics.SIDE_PADDING - type, y, type, BAR_HEIGHT), 0,
                    Ink.of(ColourRole.DIVIDER)));
        }
    }
}
