package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.Row;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Nothing is pressed. What is under the pointer decides which gesture begins.
final class Idle implements State {

    private final EditorContext context;

    Idle(EditorContext context) {
        this.context = context;
    }

    /// The initial state for the current tool.
    static State of(EditorContext context) {
        context.cursor(context.tool() == Tool.SELECT ? CursorShape.ARROW : CursorShape.CROSSHAIR);
        return switch (context.tool()) {
            case SELECT -> new Idle(context);
            case ENTITY, MIXIN, EMBEDDABLE, ENUM -> new Creating(context, context.tool().creates().orElseThrow());
            case CONNECT -> new Connecting(context);
            case NOTE -> new PlacingNote(context, false);
            case AREA -> new PlacingNote(context, true);
        };
    }

    @Override
    public State move(PointerEvent event) {
        context.updateHover(context.toWorld(event.screen()));
        context.cursor(switch (context.hover()) {
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
        Optional<Badge> badge = event.button() == Button.PRIMARY ? context.badgeAt(context.toWorld(event.screen())) : Optional.empty();
        State pressed = press(event);
        return badge.<State>map(it -> new PressedOnBadge(context, it, event, pressed)).orElse(pressed);
    }

    private State press(PointerEvent event) {
        Point world = context.toWorld(event.screen());
        context.updateHover(world);
        if (event.button() == Button.MIDDLE) {
            return new Panning(context, event.screen());
        }
        if (event.button() == Button.SECONDARY) {
            selectForMenu();
            return this;
        }
        return switch (context.hover()) {
            case Hover.Handle it -> new Connecting(context, it.node(), world);
            case Hover.NewRow it -> {
                context.editing().addAttribute(it.node());
                yield this;
            }
            case Hover.Box it when event.clicks() == 2 -> {
                edit(it);
                yield this;
            }
            case Hover.Box it -> new PressedOnBox(context, event, it);
            case Hover.Resize it when event.clicks() == 2 && it.grip().id() instanceof NodeId node -> {
                context.apply(LayoutEdits.changeBoxes("Fit width", context.geometry().diagramId(), Set.of(node),
                        box -> box.withWidth(Optional.empty())));
                yield this;
            }
            case Hover.Resize it -> new Resizing(context, it.grip());
            case Hover.EdgeEnd it -> new Reconnecting(context, it.association(), it.owner(), world);
            case Hover.Decoration it when event.clicks() == 2 -> {
                context.select(Selection.of(it.id()));
                context.editing().write(it.id(), false);
                yield this;
            }
            case Hover.Decoration it -> new PressedOnDecoration(context, event, it.id());
            case Hover.Edge it when !event.extendsSelection() && context.selection().equals(Selection.of(it.association())) ->
                new PressedOnEdge(context, event, it.association());
            case Hover.Edge it -> {
                context.select(event.extendsSelection() ? toggled(it) : Selection.of(it.association()));
                yield this;
            }
            case Hover.Nothing it when event.clicks() == 2 -> new Creating(context, NewElement.ENTITY).down(event);
            case Hover.Nothing it -> new Marquee(context, world, event.extendsSelection());
            case Hover.Nearby it when event.clicks() == 2 -> new Creating(context, NewElement.ENTITY).down(event);
            case Hover.Nearby it -> new Marquee(context, world, event.extendsSelection());
        };
    }

    private Selection toggled(Hover.Edge edge) {
        Selection before = context.selection();
        return before.contains(edge.association()) ? before.without(edge.association()) : before.with(List.of(edge.association()));
    }

    private void edit(Hover.Box box) {
        NodeBox node = context.geometry().box(box.node()).orElseThrow();
        Optional<Row> row = box.row().isPresent() ? Optional.of(node.rows().get(box.row().getAsInt())) : Optional.empty();
        if (row.flatMap(Row::element).orElse(null) instanceof AttributeId attribute) {
            context.select(Selection.of(attribute));
            context.editing().editAttribute(box.node(), attribute);
        } else if (row.isEmpty()) {
            context.editing().rename(box.node());
        }
    }

    /// A context menu applies to the element under the pointer, or to the whole selection if the element is selected.
    private void selectForMenu() {
        switch (context.hover()) {
            case Hover.Box it when !context.selection().contains(it.node()) -> context.select(Selection.of(it.node()));
            case Hover.Edge it when !context.selection().contains(it.association()) -> context.select(Selection.of(it.association()));
            case Hover.Decoration it when !context.selection().contains(it.id()) -> context.select(Selection.of(it.id()));
            case Hover.Nothing it -> context.select(Selection.none());
            default -> {}
        }
    }

    @Override
    public State handRequested() {
        return new HandTool(context);
    }

    /// Without a gesture, Escape clears the selection.
    @Override
    public State cancel() {
        context.select(Selection.none());
        return this;
    }
}
