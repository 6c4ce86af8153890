package dev.entitect.diagram.scene;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import java.util.ArrayList;
import java.util.List;

/// Draws the coloured regions behind the boxes, and the notes.
final class NoteMarks {

    private static final double PADDING = 10;
    private static final double LINE_HEIGHT = 18;

    private final TextMeasure measure;

    NoteMarks(TextMeasure measure) {
        this.measure = measure;
    }

    void draw(Area area, Detail detail, List<Mark> marks) {
        Rect bounds = new Rect(area.x(), area.y(), area.width(), area.height());
        marks.add(new Mark.Fill(bounds, BoxMetrics.CORNER, new Ink(ColourRole.AREA, area.tint())));
        if (detail.has(Detail.BARS)) {
            String title = measure.fit(area.title(), Face.TITLE, BoxMetrics.TITLE_SIZE, bounds.width() - 2 * PADDING);
            marks.add(new Mark.Text(title, new Point(bounds.x() + PADDING, BoxMetrics.baseline(bounds.y() + 16, BoxMetrics.TITLE_SIZE)),
                    Mark.Align.START, Face.TITLE, BoxMetrics.TITLE_SIZE, new Ink(ColourRole.TINT_STRONG, area.tint())));
        }
    }

    void draw(Note note, Detail detail, List<Mark> marks) {
        Rect bounds = new Rect(note.x(), note.y(), note.width(), note.height());
        marks.add(new Mark.Fill(bounds, 2, new Ink(ColourRole.AREA, note.tint())));
        marks.add(new Mark.Fill(new Rect(bounds.x(), bounds.y(), 3, bounds.height()), 0, new Ink(ColourRole.TINT_STRONG, note.tint())));
        if (!detail.has(Detail.ROWS)) {
            return;
        }
        List<String> lines = wrapped(note.text(), bounds.width() - 2 * PADDING - 3);
        int shown = (int) Math.max(1, (bounds.height() - PADDING) / LINE_HEIGHT);
        for (int i = 0; i < Math.min(shown, lines.size()); i++) {
            marks.add(new Mark.Text(lines.get(i), new Point(bounds.x() + PADDING + 3, bounds.y() + 8 + (i + 0.75) * LINE_HEIGHT),
                    Mark.Align.START, Face.TEXT, BoxMetrics.ROW_SIZE, Ink.of(ColourRole.TEXT)));
        }
    }

    private List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure.width(longer, Face.TEXT, BoxMetrics.ROW_SIZE) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(measure.fit(line.toString(), Face.TEXT, BoxMetrics.ROW_SIZE, width));
        }
        return lines;
    }
}
