package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.Element;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import java.util.Optional;

/// A press places a new box, and asks for its name.
final class Creating implements State {

    private final Desk desk;
    private final NewElement kind;

    Creating(Desk desk, NewElement kind) {
        this.desk = desk;
        this.kind = kind;
    }

    @Override
    public State down(PointerEvent event) {
        if (event.button() == Button.MIDDLE) {
            return new Panning(desk, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            return cancel();
        }
        create(desk, kind, desk.toWorld(event.screen()));
        return Idle.of(desk);
    }

    /// @param at upper left corner, in world pixels; put on the grid
    static void create(Desk desk, NewElement kind, Point at) {
        Element element = kind.make(desk.model(), desk::newId);
        NodeId id = (NodeId) element.id();
        desk.tool(Tool.SELECT);
        String name = Elements.name(desk.model().with(element), id);
        desk.apply(Edits.add(element, name, desk.geometry().diagramId(), Optional.of(place(id, at))), id);
        desk.select(Selection.of(id));
        desk.editing().nameNew(id);
    }

    static Placement place(NodeId id, Point at) {
        return Placement.at(id, Snapping.onGrid(at.x()), Snapping.onGrid(at.y()));
    }

    @Override
    public State cancel() {
        desk.tool(Tool.SELECT);
        return Idle.of(desk);
    }
}
