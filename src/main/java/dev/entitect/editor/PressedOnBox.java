package dev.entitect.editor;

import dev.entitect.diagram.box.Row;
import dev.entitect.edit.Elements;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import java.util.List;
import java.util.Optional;

/// The button went down on a box. Becomes a drag when the pointer moves, else a click.
final class PressedOnBox implements State {

    /// How far a hand trembles in a click, in screen pixels.
    static final double TREMBLE = 4;

    private final Desk desk;
    private final PointerEvent start;
    private final Hover.Box pressed;
    private final Selection before;

    PressedOnBox(Desk desk, PointerEvent start, Hover.Box pressed) {
        this.desk = desk;
        this.start = start;
        this.pressed = pressed;
        before = desk.selection();
        if (!before.contains(pressed.node()) && !selectsRowOfThisBox()) {
            desk.select(start.extendsSelection() ? before.with(List.of(pressed.node())) : Selection.of(pressed.node()));
        }
    }

    private boolean selectsRowOfThisBox() {
        return before.single().filter(id -> desk.geometry().box(pressed.node()).orElseThrow().rowOf(id).isPresent()).isPresent();
    }

    @Override
    public State move(PointerEvent event) {
        if (start.screen().distance(event.screen()) < TREMBLE) {
            return this;
        }
        Optional<AttributeId> row = desk.selection().single().filter(AttributeId.class::isInstance).map(AttributeId.class::cast)
                .filter(id -> pressedRow().filter(id::equals).isPresent()
                        && Elements.home(desk.model(), id).filter(home -> home.id().equals(pressed.node())).isPresent());
        if (row.isPresent()) {
            return new ReorderingRow(desk, pressed.node(), row.get(), desk.toWorld(start.screen())).move(event);
        }
        if (!desk.selection().contains(pressed.node())) {
            desk.select(Selection.of(pressed.node()));
        }
        return new Dragging(desk, pressed.node(), desk.toWorld(start.screen())).move(event);
    }

    @Override
    public State up(PointerEvent event) {
        boolean wasSelected = before.contains(pressed.node());
        if (start.extendsSelection()) {
            if (wasSelected) {
                desk.select(before.without(pressed.node()));
            }
        } else {
            boolean goesIn = selectsRowOfThisBox() || wasSelected && before.ids().size() == 1;
            Optional<ColumnOwner> row = goesIn ? pressedRow() : Optional.empty();
            desk.select(row.map(Selection::of).orElseGet(() -> Selection.of(pressed.node())));
        }
        return Idle.of(desk);
    }

    private Optional<ColumnOwner> pressedRow() {
        return pressed.row().isEmpty()
                ? Optional.empty()
                : desk.geometry().box(pressed.node()).map(box -> box.rows().get(pressed.row().getAsInt())).flatMap(Row::element);
    }

    @Override
    public State cancel() {
        desk.select(before);
        return Idle.of(desk);
    }
}
