package dev.entitect.editor;

import dev.entitect.editor.input.PointerEvent;
import dev.entitect.model.id.PlacedId;
import java.util.List;

/// The button was pressed on a note or on the title or border of an area. Becomes a drag if the pointer moves, otherwise a click.
final class PressedOnDecoration implements State {

    private final EditorContext context;
    private final PointerEvent start;
    private final PlacedId pressed;
    private final Selection before;

    PressedOnDecoration(EditorContext context, PointerEvent start, PlacedId pressed) {
        this.context = context;
        this.start = start;
        this.pressed = pressed;
        before = context.selection();
        if (!before.contains(pressed)) {
            context.select(start.extendsSelection() ? before.with(List.of(pressed)) : Selection.of(pressed));
        }
    }

    @Override
    public State move(PointerEvent event) {
        return start.screen().distance(event.screen()) < PressedOnBox.DRAG_THRESHOLD
                ? this
                : new Dragging(context, pressed, context.toWorld(start.screen())).move(event);
    }

    @Override
    public State up(PointerEvent event) {
        boolean wasSelected = before.contains(pressed);
        if (start.extendsSelection() && wasSelected) {
            context.select(before.without(pressed));
        } else if (!start.extendsSelection()) {
            context.select(Selection.of(pressed));
        }
        return Idle.of(context);
    }

    @Override
    public State cancel() {
        context.select(before);
        return Idle.of(context);
    }
}
