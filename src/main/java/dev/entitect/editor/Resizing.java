package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edits;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Placement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A side or a corner of the selected element follows the pointer.
final class Resizing implements State {

    private static final Point MIN_NOTE = new Point(64, 32);
    private static final Point MIN_AREA = new Point(96, 64);
    private static final Point MIN_BOX = new Point(BoxMetrics.MIN_CHOSEN_WIDTH, 0);

    private final EditorContext context;
    private final Grip grip;
    private final Rect before;
    private Rect bounds;

    Resizing(EditorContext context, Grip grip) {
        this.context = context;
        this.grip = grip;
        before = context.geometry().bounds(grip.id()).orElseThrow();
        bounds = before;
        context.cursor(grip.cursor());
    }

    @Override
    public State move(PointerEvent event) {
        Point to = context.toWorld(event.screen());
        bounds = grip.resized(before, to, switch (grip.id()) {
            case NodeId node -> MIN_BOX;
            case NoteId note -> MIN_NOTE;
            case AreaId area -> MIN_AREA;
        });
        if (grip.id() instanceof NodeId node) {
            context.geometry().preview(fitted(context.geometry().diagram().nodes().get(node)));
        } else {
            context.geometry().previewDecorations(Map.of(grip.id(), bounds));
        }
        context.repaint();
        return this;
    }

    private Placement fitted(Placement placement) {
        return placement.movedTo((long) bounds.x(), placement.y()).withWidth(Optional.of((int) bounds.width()));
    }

    @Override
    public State up(PointerEvent event) {
        if (!bounds.equals(before)) {
            context.apply(switch (grip.id()) {
                case NodeId node -> LayoutEdits.changeBoxes("Change width", context.geometry().diagramId(), Set.of(node), this::fitted);
                case NoteId note ->
                    Edits.changeDiagram("Resize note", context.geometry().diagramId(), diagram -> diagram.withNote(diagram.notes().get(note)
                            .withBounds((long) bounds.x(), (long) bounds.y(), (long) bounds.width(), (long) bounds.height())));
                case AreaId area ->
                    Edits.changeDiagram("Resize area", context.geometry().diagramId(), diagram -> diagram.withArea(diagram.areas().get(area)
                            .withBounds((long) bounds.x(), (long) bounds.y(), (long) bounds.width(), (long) bounds.height())));
            });
        }
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.refresh();
        return Idle.of(context);
    }
}
