package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.Edit;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The selected boxes follow the pointer. The model changes once, when they are let go.
final class Dragging implements State {

    /// Boxes stand on multiples of it, in world pixels, unless Alt is held.
    static final int GRID = 8;

    private static final double SHADOW = 4;

    private final Desk desk;
    private final NodeId pressed;
    private final Set<NodeId> nodes;
    private final Point start;
    private int dx;
    private int dy;
    private Optional<NodeId> target = Optional.empty();

    /// @param start in world pixels
    Dragging(Desk desk, NodeId pressed, Point start) {
        this.desk = desk;
        this.pressed = pressed;
        this.start = start;
        nodes = desk.selection().nodes();
        desk.cursor(CursorShape.MOVE);
    }

    @Override
    public State move(PointerEvent event) {
        Point world = desk.toWorld(event.screen());
        Placement placement = desk.geometry().diagram().nodes().get(pressed);
        boolean free = event.has(Modifier.ALT);
        dx = distance(world.x() - start.x(), placement.x(), free);
        dy = distance(world.y() - start.y(), placement.y(), free);
        desk.geometry().preview(nodes, dx, dy);
        target = nodes.size() == 1 ? desk.geometry().boxesIn(new Rect(world.x(), world.y(), 0, 0)).stream().map(NodeBox::id)
                .filter(id -> !id.equals(pressed) && Dropping.join(desk, pressed, id).isPresent()).findFirst() : Optional.empty();
        desk.repaint();
        return this;
    }

    /// The box that was pressed comes to stand on the grid; the others keep their distance to it.
    private static int distance(double moved, int from, boolean free) {
        return free ? (int) Math.round(moved) : (int) Math.round((from + moved) / GRID) * GRID - from;
    }

    @Override
    public State up(PointerEvent event) {
        Optional<Edit> joined = target.flatMap(box -> Dropping.join(desk, pressed, box));
        if (joined.isPresent()) {
            // the box goes back to where it stood: it was carried to the mixin, not moved there
            desk.apply(joined.get());
            desk.follow();
            return Idle.of(desk);
        }
        desk.apply(LayoutEdits.move(desk.geometry().diagramId(), nodes, dx, dy));
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        desk.follow();
        return Idle.of(desk);
    }

    @Override
    public List<Mark> overlay() {
        List<Mark> marks = new ArrayList<>();
        for (NodeId node : nodes) {
            desk.geometry().box(node).map(NodeBox::bounds).ifPresent(bounds -> {
                for (double spread = 1; spread <= SHADOW; spread++) {
                    marks.add(new Mark.Fill(bounds.movedBy(0, 2).grown(spread), BoxMetrics.CORNER + spread, Ink.of(ColourRole.SHADOW)));
                }
            });
        }
        for (NodeId node : nodes) {
            desk.geometry().box(node).ifPresent(box -> marks.addAll(desk.scenes().box(box, desk.detail())));
        }
        target.flatMap(desk.geometry()::box).ifPresent(box ->
                marks.add(new Mark.Outline(box.bounds().grown(2), BoxMetrics.CORNER + 2, 2, Ink.of(ColourRole.EDGE_ACTIVE))));
        return marks;
    }
}
