package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.view.RoutePlacement.Bend;
import java.util.ArrayList;
import java.util.List;

/// The path of a manual route. A corner is inserted where two bends, or a bend and a box, are not aligned.
final class ManualPath {

    private ManualPath() {}

    static List<Point> along(List<Bend> bends, Port from, Port to) {
        List<Point> path = new ArrayList<>(List.of(from.at()));
        Point last = from.at();
        boolean horizontal = from.side().isHorizontal();
        for (Bend bend : bends) {
            Point next = new Point(bend.x(), bend.y());
            if (last.x() != next.x() && last.y() != next.y()) {
                path.add(horizontal ? new Point(next.x(), last.y()) : new Point(last.x(), next.y()));
                horizontal = !horizontal;
            } else {
                horizontal = last.y() == next.y();
            }
            path.add(next);
            last = next;
        }
        if (last.x() != to.at().x() && last.y() != to.at().y()) {
            path.add(to.side().isHorizontal() ? new Point(last.x(), to.at().y()) : new Point(to.at().x(), last.y()));
        }
        path.add(to.at());
        return SimplePaths.straightened(path);
    }

    /// The side of the box that faces the bend.
    static Side facing(Rect box, Bend bend) {
        double left = box.x() - bend.x();
        double right = bend.x() - box.right();
        double above = box.y() - bend.y();
        double below = bend.y() - box.bottom();
        if (Math.max(left, right) >= Math.max(above, below)) {
            return left > right ? Side.LEFT : Side.RIGHT;
        }
        return above > below ? Side.TOP : Side.BOTTOM;
    }

    static double preferredPosition(Rect box, Side side, Bend bend) {
        return side.isHorizontal()
                ? Math.clamp(bend.y(), box.y() + PortPlan.CORNER, box.bottom() - PortPlan.CORNER)
                : Math.clamp(bend.x(), box.x() + PortPlan.CORNER, box.right() - PortPlan.CORNER);
    }
}
