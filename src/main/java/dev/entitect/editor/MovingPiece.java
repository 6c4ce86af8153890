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

/// A piece of the selected edge follows the pointer, across its direction; the way is kept as it is let go.
final class MovingPiece implements State {

    private final Desk desk;
    private final AssociationId association;
    private final int piece;
    private final Route before;
    private final Point start;
    private List<Bend> bends = List.of();

    /// @param piece counted from the owner's end
    /// @param start in world pixels
    MovingPiece(Desk desk, AssociationId association, int piece, Point start) {
        this.desk = desk;
        this.association = association;
        this.piece = piece;
        this.start = start;
        before = desk.geometry().route(association).orElseThrow();
        desk.cursor(isHorizontal() ? CursorShape.RESIZE_DOWN : CursorShape.RESIZE_ACROSS);
    }

    private boolean isHorizontal() {
        return before.corners().get(piece).y() == before.corners().get(piece + 1).y();
    }

    @Override
    public State move(PointerEvent event) {
        Point world = desk.toWorld(event.screen());
        double shift = isHorizontal() ? world.y() - start.y() : world.x() - start.x();
        if (Math.abs(shift) * desk.viewport().zoom() < PressedOnBox.TREMBLE && bends.isEmpty()) {
            return this;
        }
        bends = moved(event.has(Modifier.ALT) ? shift : onGrid(shift));
        desk.geometry().preview(association, bends);
        desk.repaint();
        return this;
    }

    private double onGrid(double shift) {
        Point from = before.corners().get(piece);
        double at = isHorizontal() ? from.y() : from.x();
        return Snapping.onGrid(at + shift) - at;
    }

    /// The pieces at the two ends keep their signs in place: a new piece beside them takes part in the move.
    private List<Bend> moved(double shift) {
        List<Point> corners = new ArrayList<>(before.corners());
        int at = piece;
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
                .map(corner -> new Bend((int) Math.round(corner.x()), (int) Math.round(corner.y()))).distinct().toList();
    }

    @Override
    public State up(PointerEvent event) {
        if (!bends.isEmpty()) {
            desk.apply(LayoutEdits.route(desk.geometry().diagramId(), association, bends));
        }
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        desk.follow();
        return Idle.of(desk);
    }
}
