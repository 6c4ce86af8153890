package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import java.util.List;
import java.util.stream.Stream;

/// A rectangle drawn on the canvas selects the boxes it touches, and the notes and areas inside it.
final class Marquee implements State {

    private final EditorContext context;
    private final Point start;
    private final Selection before;
    private final Selection initial;
    private Rect area;

    /// @param start in world pixels
    /// @param adds whether the previous selection is kept
    Marquee(EditorContext context, Point start, boolean adds) {
        this.context = context;
        this.start = start;
        before = context.selection();
        initial = adds ? before : Selection.none();
        area = new Rect(start.x(), start.y(), 0, 0);
        context.hover(new Hover.Nothing());
        context.select(initial);
    }

    @Override
    public State move(PointerEvent event) {
        area = Rect.between(start, context.toWorld(event.screen()));
        context.select(initial.with(context.geometry().boxesIn(area).stream().map(NodeBox::id).toList()).with(decorationsWithin()));
        context.repaint();
        return this;
    }

    /// Notes and areas are selected only if they lie completely inside, since the marquee often starts inside an area.
    private List<PlacedId> decorationsWithin() {
        return Stream.concat(context.geometry().notes().stream().map(Note::id), context.geometry().areas().stream().map(Area::id))
                .map(PlacedId.class::cast).filter(id -> area.contains(context.geometry().bounds(id).orElseThrow())).toList();
    }

    @Override
    public State up(PointerEvent event) {
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.select(before);
        context.repaint();
        return Idle.of(context);
    }

    @Override
    public List<Mark> overlay() {
        return List.of(new Mark.Fill(area, 0, Ink.of(ColourRole.MARQUEE_FILL)),
                new Mark.Outline(area, 0, 1 / context.viewport().zoom(), Ink.of(ColourRole.MARQUEE)));
    }
}
