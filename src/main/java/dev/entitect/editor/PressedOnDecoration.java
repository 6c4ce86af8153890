package dev.entitect.editor;

import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.PlacedId;
import java.util.List;

/// The button went down on a note or on the title or border of an area. Becomes a drag when the pointer moves, else a click.
final class PressedOnDecoration implements State {

    private final Desk desk;
    private final PointerEvent start;
    private final PlacedId pressed;
    private final Selection before;

    PressedOnDecoration(Desk desk, PointerEvent start, PlacedId pressed) {
        this.desk = desk;
        this.start = start;
        this.pressed = pressed;
        before = desk.selection();
        if (!before.contains(pressed)) {
            desk.select(start.extendsSelection() ? before.with(List.of(pressed)) : Selection.of(pressed));
        }
    }

    @Override
    public State move(PointerEvent event) {
        return start.screen().distance(event.screen()) < PressedOnBox.TREMBLE
                ? this
                : new Dragging(desk, pressed, desk.toWorld(start.screen())).move(event);
    }

    @Override
    public State up(PointerEvent event) {
        boolean wasSelected = before.contains(pressed);
        if (start.extendsSelection() && wasSelected) {
            desk.select(before.without(pressed));
        } else if (!start.extendsSelection()) {
            desk.select(Selection.of(pressed));
        }
        return Idle.of(desk);
    }

    @Override
    public State cancel() {
        desk.select(before);
        return Idle.of(desk);
    }
}
