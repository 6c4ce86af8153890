package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.Edits;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Tint;
import java.util.List;
import java.util.Optional;

/// A click adds a note or an area and opens a field for its text; a drag also sets its size.
final class PlacingNote implements State {

    private static final double DEFAULT_WIDTH = 208;
    private static final double DEFAULT_NOTE_HEIGHT = 80;
    private static final double DEFAULT_AREA_HEIGHT = 160;

    private final EditorContext context;
    private final boolean area;
    private Optional<Point> start = Optional.empty();
    private Rect bounds = new Rect(0, 0, 0, 0);

    PlacingNote(EditorContext context, boolean area) {
        this.context = context;
        this.area = area;
    }

    @Override
    public State down(PointerEvent event) {
        if (event.button() == Button.MIDDLE) {
            return new Panning(context, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            return cancel();
        }
        Point at = context.toWorld(event.screen());
        start = Optional.of(at);
        bounds = new Rect(at.x(), at.y(), 0, 0);
        return this;
    }

    @Override
    public State move(PointerEvent event) {
        start.ifPresent(from -> {
            bounds = Rect.between(from, context.toWorld(event.screen()));
            context.repaint();
        });
        return this;
    }

    @Override
    public State up(PointerEvent event) {
        if (start.isEmpty()) {
            return this;
        }
        boolean drawn = bounds.width() * context.viewport().zoom() > PressedOnBox.DRAG_THRESHOLD
                && bounds.height() * context.viewport().zoom() > PressedOnBox.DRAG_THRESHOLD;
        create(context, area,
                drawn ? bounds : new Rect(bounds.x(), bounds.y(), DEFAULT_WIDTH, area ? DEFAULT_AREA_HEIGHT : DEFAULT_NOTE_HEIGHT));
        return Idle.of(context);
    }

    /// @param requested the bounds in world pixels; snapped to the grid
    static void create(EditorContext context, boolean area, Rect requested) {
        int x = Snapping.onGrid(requested.x());
        int y = Snapping.onGrid(requested.y());
        int width = Math.max(64, Snapping.onGrid(requested.width()));
        int height = Math.max(40, Snapping.onGrid(requested.height()));
        context.tool(Tool.SELECT);
        if (area) {
            AreaId id = new AreaId(context.newId());
            context.apply(Edits.changeDiagram("Add area", context.geometry().diagramId(),
                    diagram -> diagram.withArea(new Area(id, 0, 0, 1, 1, "", Tint.BLUE).withBounds(x, y, width, height))), id);
            context.select(Selection.of(id));
            context.editing().write(id, true);
        } else {
            NoteId id = new NoteId(context.newId());
            context.apply(Edits.changeDiagram("Add note", context.geometry().diagramId(),
                    diagram -> diagram.withNote(new Note(id, 0, 0, 1, 1, "", Tint.AMBER).withBounds(x, y, width, height))), id);
            context.select(Selection.of(id));
            context.editing().write(id, true);
        }
    }

    @Override
    public State handRequested() {
        return start.isEmpty() ? new HandTool(context) : this;
    }

    @Override
    public State cancel() {
        context.tool(Tool.SELECT);
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public List<Mark> overlay() {
        return start.isEmpty()
                ? List.of()
                : List.of(new Mark.Fill(bounds, BoxMetrics.CORNER, new Ink(ColourRole.AREA, area ? Tint.BLUE : Tint.AMBER)),
                        new Mark.Outline(bounds, BoxMetrics.CORNER, 1 / context.viewport().zoom(), Ink.of(ColourRole.MARQUEE)));
    }
}
