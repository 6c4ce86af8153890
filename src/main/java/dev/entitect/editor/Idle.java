package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.Row;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Nothing is pressed. Decides by what lies under the pointer which gesture begins.
final class Idle implements State {

    private final Desk desk;

    Idle(Desk desk) {
        this.desk = desk;
    }

    /// The state to wait in for the present tool.
    static State of(Desk desk) {
        desk.cursor(desk.tool() == Tool.SELECT ? CursorShape.ARROW : CursorShape.CROSSHAIR);
        return switch (desk.tool()) {
            case SELECT -> new Idle(desk);
            case ENTITY, MIXIN, EMBEDDABLE, ENUM -> new Creating(desk, desk.tool().creates().orElseThrow());
            case CONNECT -> new Connecting(desk);
            case NOTE -> new PlacingNote(desk, false);
            case AREA -> new PlacingNote(desk, true);
        };
    }

    @Override
    public State move(PointerEvent event) {
        desk.hoverAt(desk.toWorld(event.screen()));
        desk.cursor(switch (desk.hover()) {
            case Hover.Handle it -> CursorShape.CROSSHAIR;
            case Hover.NewRow it -> CursorShape.HAND;
            case Hover.Edge it -> CursorShape.HAND;
            case Hover.Resize(Grip grip) -> grip.cursor();
            case Hover.EdgeEnd it -> CursorShape.CROSSHAIR;
            default -> CursorShape.ARROW;
        });
        return this;
    }

    @Override
    public State down(PointerEvent event) {
        Point world = desk.toWorld(event.screen());
        desk.hoverAt(world);
        if (event.button() == Button.MIDDLE) {
            return new Panning(desk, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            selectForMenu();
            return this;
        }
        return switch (desk.hover()) {
            case Hover.Handle it -> new Connecting(desk, it.node(), world);
            case Hover.NewRow it -> {
                desk.editing().addAttribute(it.node());
                yield this;
            }
            case Hover.Box it when event.clicks() == 2 -> {
                edit(it);
                yield this;
            }
            case Hover.Box it -> new PressedOnBox(desk, event, it);
            case Hover.Resize it when event.clicks() == 2 && it.grip().id() instanceof NodeId node -> {
                desk.apply(LayoutEdits.changeBoxes("Fit width", desk.geometry().diagramId(), Set.of(node),
                        box -> box.withWidth(Optional.empty())));
                yield this;
            }
            case Hover.Resize it -> new Resizing(desk, it.grip());
            case Hover.EdgeEnd it -> new Reconnecting(desk, it.association(), it.owner(), world);
            case Hover.Decoration it when event.clicks() == 2 -> {
                desk.select(Selection.of(it.id()));
                desk.editing().write(it.id(), false);
                yield this;
            }
            case Hover.Decoration it -> new PressedOnDecoration(desk, event, it.id());
            case Hover.Edge it when !event.extendsSelection() && desk.selection().equals(Selection.of(it.association())) ->
                new PressedOnEdge(desk, event, it.association());
            case Hover.Edge it -> {
                desk.select(event.extendsSelection() ? toggled(it) : Selection.of(it.association()));
                yield this;
            }
            case Hover.Nothing it when event.clicks() == 2 -> new Creating(desk, NewElement.ENTITY).down(event);
            case Hover.Nothing it -> new Marquee(desk, world, event.extendsSelection());
            case Hover.Nearby it when event.clicks() == 2 -> new Creating(desk, NewElement.ENTITY).down(event);
            case Hover.Nearby it -> new Marquee(desk, world, event.extendsSelection());
        };
    }

    private Selection toggled(Hover.Edge edge) {
        Selection before = desk.selection();
        return before.contains(edge.association()) ? before.without(edge.association()) : before.with(List.of(edge.association()));
    }

    private void edit(Hover.Box box) {
        NodeBox node = desk.geometry().box(box.node()).orElseThrow();
        Optional<Row> row = box.row().isPresent() ? Optional.of(node.rows().get(box.row().getAsInt())) : Optional.empty();
        if (row.flatMap(Row::element).orElse(null) instanceof AttributeId attribute) {
            desk.select(Selection.of(attribute));
            desk.editing().editAttribute(box.node(), attribute);
        } else if (row.isEmpty()) {
            desk.editing().rename(box.node());
        }
    }

    /// A menu is about what was pressed; pressed on the selection, about all of it.
    private void selectForMenu() {
        switch (desk.hover()) {
            case Hover.Box it when !desk.selection().contains(it.node()) -> desk.select(Selection.of(it.node()));
            case Hover.Edge it when !desk.selection().contains(it.association()) -> desk.select(Selection.of(it.association()));
            case Hover.Decoration it when !desk.selection().contains(it.id()) -> desk.select(Selection.of(it.id()));
            case Hover.Nothing it -> desk.select(Selection.none());
            default -> {}
        }
    }

    /// Escape while nothing is going on leaves nothing selected.
    @Override
    public State cancel() {
        desk.select(Selection.none());
        return this;
    }
}
