package dev.entitect.editor;

import dev.entitect.diagram.box.Row;
import dev.entitect.edit.Elements;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import java.util.List;
import java.util.Optional;

/// The button was pressed on a box. Becomes a drag if the pointer moves, otherwise a click.
final class PressedOnBox implements State {

    /// How far the pointer must move before a press becomes a drag, in screen pixels.
    static final double DRAG_THRESHOLD = 4;

    private final EditorContext context;
    private final PointerEvent start;
    private final Hover.Box pressed;
    private final Selection before;

    PressedOnBox(EditorContext context, PointerEvent start, Hover.Box pressed) {
        this.context = context;
        this.start = start;
        this.pressed = pressed;
        before = context.selection();
        if (!before.contains(pressed.node()) && !selectsRowOfThisBox()) {
            context.select(start.extendsSelection() ? before.with(List.of(pressed.node())) : Selection.of(pressed.node()));
        }
    }

    private boolean selectsRowOfThisBox() {
        return before.single().filter(id -> context.geometry().box(pressed.node()).orElseThrow().rowOf(id).isPresent()).isPresent();
    }

    @Override
    public State move(PointerEvent event) {
        if (start.screen().distance(event.screen()) < DRAG_THRESHOLD) {
            return this;
        }
        Optional<AttributeId> row = context.selection().single().filter(AttributeId.class::isInstance).map(AttributeId.class::cast)
                .filter(id -> pressedRow().filter(id::equals).isPresent()
                        && Elements.home(context.model(), id).filter(home -> home.id().equals(pressed.node())).isPresent());
        if (row.isPresent()) {
            return new ReorderingRow(context, pressed.node(), row.get(), context.toWorld(start.screen())).move(event);
        }
        if (!context.selection().contains(pressed.node())) {
            context.select(Selection.of(pressed.node()));
        }
        return new Dragging(context, pressed.node(), context.toWorld(start.screen())).move(event);
    }

    @Override
    public State up(PointerEvent event) {
        boolean wasSelected = before.contains(pressed.node());
        if (start.extendsSelection()) {
            if (wasSelected) {
                context.select(before.without(pressed.node()));
            }
        } else {
            boolean selectsRow = selectsRowOfThisBox() || wasSelected && before.ids().size() == 1;
            Optional<ColumnOwner> row = selectsRow ? pressedRow() : Optional.empty();
            context.select(row.map(Selection::of).orElseGet(() -> Selection.of(pressed.node())));
        }
        return Idle.of(context);
    }

    private Optional<ColumnOwner> pressedRow() {
        return pressed.row().isEmpty()
                ? Optional.empty()
                : context.geometry().box(pressed.node()).map(box -> box.rows().get(pressed.row().getAsInt())).flatMap(Row::element);
    }

    @Override
    public State cancel() {
        context.select(before);
        return Idle.of(context);
    }
}
