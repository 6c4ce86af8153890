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

/// A press adds a new box and opens a field for its name.
final class Creating implements State {

    private final EditorContext context;
    private final NewElement kind;

    Creating(EditorContext context, NewElement kind) {
        this.context = context;
        this.kind = kind;
    }

    @Override
    public State down(PointerEvent event) {
        if (event.button() == Button.MIDDLE) {
            return new Panning(context, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            return cancel();
        }
        create(context, kind, context.toWorld(event.screen()));
        return Idle.of(context);
    }

    /// @param at the upper left corner, in world pixels; snapped to the grid
    static void create(EditorContext context, NewElement kind, Point at) {
        Element element = kind.make(context.model(), context::newId);
        NodeId id = (NodeId) element.id();
        context.tool(Tool.SELECT);
        String name = Elements.name(context.model().with(element), id);
        context.apply(Edits.add(element, name, context.geometry().diagramId(), Optional.of(placement(id, at))), id);
        context.select(Selection.of(id));
        context.editing().nameAddedBox(id);
    }

    static Placement placement(NodeId id, Point at) {
        return Placement.at(id, Snapping.onGrid(at.x()), Snapping.onGrid(at.y()));
    }

    @Override
    public State handRequested() {
        return new HandTool(context);
    }

    @Override
    public State cancel() {
        context.tool(Tool.SELECT);
        return Idle.of(context);
    }
}
