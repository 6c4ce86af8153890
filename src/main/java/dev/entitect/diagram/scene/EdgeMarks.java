package dev.entitect.diagram.scene;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.EdgeId;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Association;
import dev.entitect.model.view.DiagramStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the edges of a diagram: associations in its notation, dashed lines to mixins, embeddables and enums that a class uses, and
/// generalisations with a hollow triangle.
final class EdgeMarks {

    private static final double WIDTH = 1.5;
    /// From the point of a generalisation's triangle to its base, in world pixels.
    private static final double TRIANGLE = 13;
    private static final double LABEL_HEIGHT = 16;
    private static final double LABEL_PADDING = 4;

    private final DiagramGeometry geometry;
    private final DiagramStyle style;
    private final EdgeNotation notation;
    private final TextMeasure measure;

    EdgeMarks(DiagramGeometry geometry, TextMeasure measure) {
        this.geometry = geometry;
        this.style = geometry.diagram().style();
        this.notation = EdgeNotation.of(style.notation());
        this.measure = measure;
    }

    void draw(Route route, Detail detail, Ink ink, List<Mark> marks) {
        draw(route, detail, ink, 0, marks);
    }

    /// @param extraWidth how much thicker than usual the line is, in world pixels
    void draw(Route route, Detail detail, Ink ink, double extraWidth, List<Mark> marks) {
        Optional<Association> association = association(route);
        boolean triangle = detail.has(Detail.BARS) && route.id() instanceof EdgeId.Generalisation;
        boolean dashed = association.map(notation::isDashed).orElse(route.id() instanceof EdgeId.Use);
        marks.add(new Mark.Polyline(triangle ? endingAtTriangle(route) : route.corners(),
                association.map(notation::width).orElse(WIDTH) + extraWidth,
                dashed && detail.has(Detail.ROWS), ink));
        if (triangle) {
            triangle(route.inverse(), ink, marks);
        }
        if (detail.has(Detail.BARS)) {
            association.ifPresent(it -> notation.drawEnds(route, it, ink, marks));
        }
    }

    private Optional<Association> association(Route route) {
        return route.id() instanceof EdgeId.OfAssociation(var id) ? geometry.model().associations().find(id) : Optional.empty();
    }

    private static List<Point> endingAtTriangle(Route route) {
        List<Point> corners = new ArrayList<>(route.corners());
        corners.set(corners.size() - 1, route.inverse().side().outward(route.inverse().at(), TRIANGLE));
        return corners;
    }

    /// Hollow, with its point at the parent.
    private static void triangle(RouteEnd end, Ink ink, List<Mark> marks) {
        Ends.polygon(List.of(end.at(), Ends.at(end, TRIANGLE, TRIANGLE * 0.6), Ends.at(end, TRIANGLE, -TRIANGLE * 0.6)), WIDTH, ink, marks);
    }

    void drawLabels(Route route, Ink ink, List<Mark> marks) {
        if (!style.hidesRoles()) {
            drawLabel(route.owner(), ink, marks);
            drawLabel(route.inverse(), ink, marks);
        }
        table(route).ifPresent(table -> drawTable(table, route, ink, marks));
    }

    private Optional<String> table(Route route) {
        return style.joinTables() && route.id() instanceof EdgeId.OfAssociation(var id) ? geometry.joinTable(id) : Optional.empty();
    }

    /// The position of the join table's name, if it is shown.
    Optional<Rect> tableBounds(Route route) {
        return table(route).map(table -> tableBounds(table, route));
    }

    private static void drawLabel(RouteEnd end, Ink ink, List<Mark> marks) {
        end.label().ifPresent(label -> {
            marks.add(new Mark.Fill(label.bounds(), 2, Ink.of(ColourRole.CANVAS)));
            marks.add(new Mark.Text(label.text(),
                    new Point(label.bounds().x(), BoxMetrics.baseline(label.bounds().centerY(), BoxMetrics.LABEL_SIZE)),
                    Mark.Align.START, Face.TEXT, BoxMetrics.LABEL_SIZE, ink));
        });
    }

    /// In the middle of the longest segment.
    private Rect tableBounds(String table, Route route) {
        Rect longest = route.segments().stream().max(Comparator.comparingDouble(segment -> segment.width() + segment.height()))
                .orElseThrow();
        double width = Math.ceil(measure.width(table, Face.MONO, BoxMetrics.TYPE_SIZE)) + 2 * LABEL_PADDING;
        return new Rect(Math.rint(longest.centerX() - width / 2), Math.rint(longest.centerY() - LABEL_HEIGHT / 2), width, LABEL_HEIGHT);
    }

    private void drawTable(String table, Route route, Ink ink, List<Mark> marks) {
        Rect label = tableBounds(table, route);
        marks.add(new Mark.Fill(label, 3, Ink.of(ColourRole.CANVAS)));
        marks.add(new Mark.Outline(label, 3, 1, Ink.of(ColourRole.NODE_BORDER)));
        marks.add(new Mark.Text(table, new Point(label.x() + LABEL_PADDING, BoxMetrics.baseline(label.centerY(), BoxMetrics.TYPE_SIZE)),
                Mark.Align.START, Face.MONO, BoxMetrics.TYPE_SIZE, ink));
    }
}
