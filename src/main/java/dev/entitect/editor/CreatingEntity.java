package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Names;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.view.Placement;
import java.util.Optional;

/// A press places a new entity with a key, and asks for its name.
final class CreatingEntity implements State {

    private final Desk desk;

    CreatingEntity(Desk desk) {
        this.desk = desk;
    }

    @Override
    public State down(PointerEvent event) {
        if (event.button() == Button.MIDDLE) {
            return new Panning(desk, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            return cancel();
        }
        create(desk, desk.toWorld(event.screen()));
        return Idle.of(desk);
    }

    /// @param at upper left corner, in world pixels; put on the grid
    static void create(Desk desk, Point at) {
        String name = Names.unique("Entity", Names.types(desk.model()));
        EntityId id = new EntityId(desk.newId());
        IdGeneration generation = desk.model().settings().defaultKey();
        AttributeType type = generation instanceof IdGeneration.RandomUuid ? new BasicType.Uuid() : BasicType.bigWhole();
        Attribute key = Attribute.of(new AttributeId(desk.newId()), "id", type).withKey(Optional.of(generation));
        Placement placement = Placement.at(id, onGrid(at.x()), onGrid(at.y()));
        desk.tool(Tool.SELECT);
        desk.apply(Edits.add(Entity.of(id, name).withAttribute(key), name, desk.geometry().diagramId(), Optional.of(placement)), id);
        desk.select(Selection.of(id));
        desk.editing().nameNew(id);
    }

    /// @param at upper left corner, in world pixels; put on the grid
    static void createEnum(Desk desk, Point at) {
        String name = Names.unique("Enum", Names.types(desk.model()));
        EnumId id = new EnumId(desk.newId());
        Placement placement = Placement.at(id, onGrid(at.x()), onGrid(at.y()));
        desk.apply(Edits.add(EnumType.of(id, name, "FIRST", "SECOND"), name, desk.geometry().diagramId(), Optional.of(placement)), id);
        desk.select(Selection.of(id));
        desk.editing().nameNew(id);
    }

    private static int onGrid(double coordinate) {
        return (int) Math.round(coordinate / Dragging.GRID) * Dragging.GRID;
    }

    @Override
    public State cancel() {
        desk.tool(Tool.SELECT);
        return Idle.of(desk);
    }
}
