package dev.entitect.diagram.scene;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.route.EdgeId;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import java.util.ArrayList;
import java.util.List;

/// Draws edges. An identifying association (its foreign key is part of the owner's key) has a heavier line than another; all lines are
/// solid but those of associations that an entity in between keeps, and of classes that use mixins, embeddables and enums. A generalisation
/// ends in a hollow triangle.
final class EdgeMarks {

    private static final double WIDTH = 1.5;
    /// From the point of a generalisation's triangle to its base, in world pixels.
    private static final double TRIANGLE = 13;
    private static final double IDENTIFYING_WIDTH = 2.25;

    private EdgeMarks() {
    }

    static void draw(Route route, Detail detail, Ink ink, List<Mark> marks) {
        boolean triangle = detail.has(Detail.BARS) && route.id() instanceof EdgeId.Generalisation;
        marks.add(new Mark.Way(triangle ? upToTriangle(route) : route.corners(), route.identifying() ? IDENTIFYING_WIDTH : WIDTH, route.derived() && detail.has(Detail.ROWS), ink));
        if (triangle) {
            triangle(route.inverse(), ink, marks);
        }
        if (detail.has(Detail.BARS)) {
            CrowsFoot.draw(route.owner(), ink, marks);
            CrowsFoot.draw(route.inverse(), ink, marks);
        }
    }

    private static List<Point> upToTriangle(Route route) {
        List<Point> corners = new ArrayList<>(route.corners());
        corners.set(corners.size() - 1, route.inverse().side().outward(route.inverse().at(), TRIANGLE));
        return corners;
    }

    /// Hollow, with its point at the parent.
    private static void triangle(RouteEnd end, Ink ink, List<Mark> marks) {
        Point base = end.side().outward(end.at(), TRIANGLE);
        Point across = end.side().isHorizontal() ? new Point(0, TRIANGLE * 0.6) : new Point(TRIANGLE * 0.6, 0);
        Point one = base.plus(across.x(), across.y());
        Point other = base.plus(-across.x(), -across.y());
        marks.add(new Mark.Line(end.at(), one, WIDTH, ink));
        marks.add(new Mark.Line(one, other, WIDTH, ink));
        marks.add(new Mark.Line(other, end.at(), WIDTH, ink));
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
