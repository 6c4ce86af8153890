package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.Edits;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;

/// The selected attribute follows the pointer to another position within its class.
final class ReorderingRow implements State {

    private final EditorContext context;
    private final NodeId node;
    private final AttributeId attribute;
    private Point pointer;

    ReorderingRow(EditorContext context, NodeId node, AttributeId attribute, Point start) {
        this.context = context;
        this.node = node;
        this.attribute = attribute;
        pointer = start;
        context.cursor(CursorShape.MOVE);
    }

    @Override
    public State move(PointerEvent event) {
        pointer = context.toWorld(event.screen());
        context.repaint();
        return this;
    }

    /// The gap nearest to the pointer to which the row can be moved: keys stay among keys.
    private Optional<RowGap> gap() {
        return context.geometry().box(node).flatMap(box -> RowGap.nearest(context.model(), box, attribute, pointer.y()));
    }

    @Override
    public State up(PointerEvent event) {
        pointer = context.toWorld(event.screen());
        gap().ifPresent(gap -> context.apply(Edits.moveAttribute((ClassId) node, attribute, gap.index())));
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
        return context.geometry().box(node).flatMap(box -> gap().<List<Mark>>map(gap -> List.of(
                new Mark.Fill(new Rect(box.bounds().x() + 4, gap.y() - 1, box.bounds().width() - 8, 2), 0, Ink.of(ColourRole.ACCENT)),
                new Mark.Circle(new Point(box.bounds().x() + 4, gap.y()), 3, 1, Optional.of(Ink.of(ColourRole.ACCENT)),
                        Ink.of(ColourRole.ACCENT)))))
                .orElse(List.of());
    }
}
