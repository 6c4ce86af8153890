package dev.entitect.diagram.scene;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import java.util.List;

/// Draws edges. An identifying association (its foreign key is part of the owner's key) has a heavier line than another; all lines are
/// solid but those of associations that an entity in between keeps.
final class EdgeMarks {

    private static final double WIDTH = 1.5;
    private static final double IDENTIFYING_WIDTH = 2.25;

    private EdgeMarks() {
    }

    static void draw(Route route, Detail detail, Ink ink, List<Mark> marks) {
        marks.add(new Mark.Way(route.corners(), route.identifying() ? IDENTIFYING_WIDTH : WIDTH, route.derived() && detail.has(Detail.ROWS), ink));
        if (detail.has(Detail.BARS)) {
            CrowsFoot.draw(route.owner(), ink, marks);
            CrowsFoot.draw(route.inverse(), ink, marks);
        }
    }

    static void drawLabels(Route route, Ink ink, List<Mark> marks) {
        drawLabel(route.owner(), ink, marks);
        drawLabel(route.inverse(), ink, marks);
    }

    private static void drawLabel(RouteEnd end, Ink ink, List<Mark> marks) {
        end.label().ifPresent(label -> {
            marks.add(new Mark.Fill(label.bounds(), 2, Ink.of(ColourRole.CANVAS)));
            marks.add(new Mark.Text(label.text(), new Point(label.bounds().x(), BoxMetrics.baseline(label.bounds().centerY(), BoxMetrics.LABEL_SIZE)),
                    Mark.Align.START, Face.TEXT, BoxMetrics.LABEL_SIZE, ink));
        });
    }
}
