package dev.entitect.render.part;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// The marks of a scene by position, for images that are painted in parts. World pixels.
public final class SceneParts {

    /// How far anti-aliased lines may extend beyond their width.
    private static final double ANTIALIASING_MARGIN = 1;

    private final List<Mark> marks;
    private final List<Rect> bounds;

    public SceneParts(Scene scene, TextMeasure measure) {
        marks = scene.marks();
        bounds = marks.stream().map(mark -> bounds(mark, measure).grown(ANTIALIASING_MARGIN)).toList();
    }

    /// The marks that may be visible in the area, in drawing order.
    public List<Mark> in(Rect area) {
        List<Mark> inside = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (bounds.get(i).touches(area)) {
                inside.add(marks.get(i));
            }
        }
        return inside;
    }

    private static Rect bounds(Mark mark, TextMeasure measure) {
        return switch (mark) {
            case Mark.Fill it -> it.rect();
            case Mark.Outline it -> it.rect();
            case Mark.Polyline it -> around(it.corners()).grown(it.width());
            case Mark.Polygon it -> around(it.corners());
            case Mark.Line it -> Rect.between(it.from(), it.to()).grown(it.width());
            case Mark.Circle it -> around(it.center(), it.radius() + it.width());
            case Mark.Text it -> {
                double width = measure.width(it.text(), it.face(), it.size());
                double left = it.align() == Mark.Align.END ? it.at().x() - width : it.at().x();
                yield new Rect(left, it.at().y() - it.size(), width, 1.5 * it.size()).grown(it.size() / 2);
            }
        };
    }

    private static Rect around(List<Point> corners) {
        return corners.stream().map(corner -> new Rect(corner.x(), corner.y(), 0, 0)).reduce(Rect::union).orElseThrow();
    }

    private static Rect around(Point center, double distance) {
        return new Rect(center.x(), center.y(), 0, 0).grown(distance);
    }
}
