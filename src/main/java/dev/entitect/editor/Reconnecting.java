package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.AssociationEdits;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An end of the selected edge follows the pointer to another box.
final class Reconnecting implements State {

    private final EditorContext context;
    private final AssociationId association;
    private final boolean owner;
    private Point pointer;

    /// @param owner whether the owner's end is moved
    Reconnecting(EditorContext context, AssociationId association, boolean owner, Point start) {
        this.context = context;
        this.association = association;
        this.owner = owner;
        pointer = start;
        context.cursor(CursorShape.CROSSHAIR);
    }

    @Override
    public State move(PointerEvent event) {
        pointer = context.toWorld(event.screen());
        context.repaint();
        return this;
    }

    private Optional<NodeBox> target() {
        return context.geometry().boxesIn(new Rect(pointer.x(), pointer.y(), 0, 0)).reversed().stream().findFirst()
                .filter(box -> AssociationEdits.whyNotReconnect(context.model(), association, owner, box.id()).isEmpty());
    }

    @Override
    public State up(PointerEvent event) {
        pointer = context.toWorld(event.screen());
        target().ifPresent(box -> context.apply(AssociationEdits.reconnect(association, owner, (ClassId) box.id())));
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public List<Mark> overlay() {
        Optional<Route> route = context.geometry().route(association);
        if (route.isEmpty()) {
            return List.of();
        }
        double width = 1.5 / Math.min(1, context.viewport().zoom());
        Ink ink = Ink.of(ColourRole.EDGE_ACTIVE);
        RouteEnd fixed = owner ? route.get().inverse() : route.get().owner();
        List<Mark> marks = new ArrayList<>();
        Point corner = fixed.side().isHorizontal() ? new Point(pointer.x(), fixed.at().y()) : new Point(fixed.at().x(), pointer.y());
        marks.add(new Mark.Polyline(List.of(fixed.at(), corner, pointer), width, true, ink));
        target().ifPresent(box -> marks.add(new Mark.Outline(box.bounds().grown(1), BoxMetrics.CORNER + 1, width, ink)));
        marks.add(new Mark.Circle(pointer, Handles.RADIUS, width, Optional.of(Ink.of(ColourRole.CANVAS)), ink));
        return marks;
    }
}
