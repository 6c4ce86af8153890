package dev.entitect.editor;

import dev.entitect.diagram.Hit;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.NodeKind;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws an association from the owner's box to the referenced one: by a drag, or by a click on each. Releasing over an empty spot creates
/// an entity there.
final class Connecting implements State {

    private final EditorContext context;
    private final Optional<NodeId> from;
    private final Point start;
    private Point pointer;

    /// The tool, before anything is pressed.
    Connecting(EditorContext context) {
        this(context, Optional.empty(), new Point(0, 0));
    }

    /// A drag from a handle of a box.
    ///
    /// @param start in world pixels
    Connecting(EditorContext context, NodeId from, Point start) {
        this(context, Optional.of(from), start);
    }

    private Connecting(EditorContext context, Optional<NodeId> from, Point start) {
        this.context = context;
        this.from = from;
        this.start = start;
        pointer = start;
        context.cursor(CursorShape.CROSSHAIR);
    }

    @Override
    public State move(PointerEvent event) {
        pointer = context.toWorld(event.screen());
        context.hover(boxAt(pointer).<Hover>map(box -> new Hover.Box(box.id(), OptionalInt.empty())).orElseGet(Hover.Nothing::new));
        context.repaint();
        return this;
    }

    @Override
    public State down(PointerEvent event) {
        if (event.button() == Button.MIDDLE) {
            return new Panning(context, event.screen());
        }
        Point world = context.toWorld(event.screen());
        if (event.button() == Button.SECONDARY || from.isEmpty() && boxAt(world).isEmpty()) {
            return cancel();
        }
        if (from.isPresent()) {
            return finish(world);
        }
        return boxAt(world).filter(box -> box.kind() == NodeKind.ENTITY || box.kind() == NodeKind.MIXIN)
                .<State>map(box -> new Connecting(context, box.id(), world)).orElse(this);
    }

    /// After a click the tool waits for a second one.
    @Override
    public State up(PointerEvent event) {
        Point world = context.toWorld(event.screen());
        boolean clicked = start.distance(world) * context.viewport().zoom() < PressedOnBox.DRAG_THRESHOLD;
        if (from.isEmpty() || clicked && context.tool() == Tool.CONNECT) {
            return this;
        }
        return clicked ? cancel() : finish(world);
    }

    private State finish(Point world) {
        Optional<NodeId> to = boxAt(world).map(NodeBox::id);
        context.tool(Tool.SELECT);
        from.ifPresent(owner -> to.ifPresentOrElse(inverse -> NewAssociation.between(context, owner, inverse),
                () -> NewAssociation.toNewEntity(context, owner, world)));
        context.repaint();
        return Idle.of(context);
    }

    private Optional<NodeBox> boxAt(Point world) {
        return context.geometry().hit(world, 0) instanceof Hit.OnBox(NodeId node, var row)
                ? context.geometry().box(node)
                : Optional.empty();
    }

    @Override
    public State handRequested() {
        return from.isEmpty() ? new HandTool(context) : this;
    }

    @Override
    public State cancel() {
        context.tool(Tool.SELECT);
        context.hover(new Hover.Nothing());
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public List<Mark> overlay() {
        if (from.isEmpty()) {
            return List.of();
        }
        double width = 1.5 / Math.min(1, context.viewport().zoom());
        Ink ink = Ink.of(ColourRole.EDGE_ACTIVE);
        List<Mark> marks = new ArrayList<>();
        context.geometry().box(from.get()).ifPresent(box -> {
            marks.add(new Mark.Outline(box.bounds().grown(1), 7, width, ink));
            Rect bounds = box.bounds();
            Side side = pointer.x() < bounds.centerX() ? Side.LEFT : Side.RIGHT;
            Point port = side.at(bounds, box.header().centerY());
            double channel = (port.x() + pointer.x()) / 2;
            marks.add(
                    new Mark.Polyline(List.of(port, new Point(channel, port.y()), new Point(channel, pointer.y()), pointer), width, false,
                            ink));
        });
        boxAt(pointer).filter(box -> box.kind() == NodeKind.ENTITY)
                .ifPresent(box -> marks.add(new Mark.Outline(box.bounds().grown(1), 7, width, ink)));
        return marks;
    }
}
