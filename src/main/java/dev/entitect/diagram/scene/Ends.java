package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.route.RouteEnd;
import java.util.List;

/// Shapes at the end of an edge, drawn by how far they are out from the box and how far beside the line.
final class Ends {

    private Ends() {}

    /// @param out    from the box along the edge, in world pixels
    /// @param beside the edge, in world pixels; positive is below it or right of it
    static Point at(RouteEnd end, double out, double beside) {
        Point on = end.side().outward(end.at(), out);
        return end.side().isHorizontal() ? on.plus(0, beside) : on.plus(beside, 0);
    }

    static void polygon(List<Point> corners, double width, Ink ink, List<Mark> marks) {
        for (int i = 0; i < corners.size(); i++) {
            marks.add(new Mark.Line(corners.get(i), corners.get((i + 1) % corners.size()), width, ink));
        }
    }

    /// A diamond that begins at the box.
    ///
    /// @param fill what its inside shows
    static void diamond(RouteEnd end, double length, double halfWidth, Ink fill, Ink ink, List<Mark> marks) {
        List<Point> corners = List.of(at(end, 0, 0), at(end, length / 2, halfWidth), at(end, length, 0), at(end, length / 2, -halfWidth));
        marks.add(new Mark.Polygon(corners, fill));
        polygon(corners, EdgeNotation.WIDTH, ink, marks);
    }
}
