package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.route.Port;
import dev.entitect.diagram.route.Route;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.view.RoutePlacement.Bend;
import java.util.ArrayList;
import java.util.List;

/// A segment of the selected edge follows the pointer, at right angles to its direction; releasing it sets a manual route.
final class MovingSegment implements State {

    private final EditorContext context;
    private final AssociationId association;
    private final int segment;
    private final Route before;
    private final Point start;
    private List<Bend> bends = List.of();

    /// @param segment counted from the owner's end
    /// @param start in world pixels
    MovingSegment(EditorContext context, AssociationId association, int segment, Point start) {
        this.context = context;
        this.association = association;
        this.segment = segment;
        this.start = start;
        before = context.geometry().route(association).orElseThrow();
        context.cursor(isHorizontal() ? CursorShape.RESIZE_VERTICAL : CursorShape.RESIZE_HORIZONTAL);
    }

    private boolean isHorizontal() {
        return before.corners().get(segment).y() == before.corners().get(segment + 1).y();
    }

    @Override
    public State move(PointerEvent event) {
        Point world = context.toWorld(event.screen());
        double shift = isHorizontal() ? world.y() - start.y() : world.x() - start.x();
        if (Math.abs(shift) * context.viewport().zoom() < PressedOnBox.DRAG_THRESHOLD && bends.isEmpty()) {
            return this;
        }
        bends = moved(event.has(Modifier.ALT) ? shift : onGrid(shift));
        context.geometry().preview(association, bends);
        context.repaint();
        return this;
    }

    private double onGrid(double shift) {
        Point from = before.corners().get(segment);
        double at = isHorizontal() ? from.y() : from.x();
        return Snapping.onGrid(at + shift) - at;
    }

    /// The first and last segments keep their ports and symbols in place: a new segment next to them is moved instead.
    private List<Bend> moved(double shift) {
        List<Point> corners = new ArrayList<>(before.corners());
        int at = segment;
        if (at + 1 == corners.size() - 1) {
            corners.add(corners.size() - 1, before.inverse().side().outward(before.inverse().at(), Port.STUB));
            corners.add(corners.size() - 1, corners.get(corners.size() - 2));
        }
        if (at == 0) {
            Point stub = before.owner().side().outward(before.owner().at(), Port.STUB);
            corners.add(1, stub);
            corners.add(1, stub);
            at = 2;
        }
        double dx = isHorizontal() ? 0 : shift;
        double dy = isHorizontal() ? shift : 0;
        corners.set(at, corners.get(at).plus(dx, dy));
        corners.set(at + 1, corners.get(at + 1).plus(dx, dy));
        return corners.subList(1, corners.size() - 1).stream()
                .map(corner -> Bend.at(Math.round(corner.x()), Math.round(corner.y()))).distinct().toList();
    }

    @Override
    public State up(PointerEvent event) {
        if (!bends.isEmpty()) {
            context.apply(LayoutEdits.route(context.geometry().diagramId(), association, bends));
        }
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.refresh();
        return Idle.of(context);
    }
}
