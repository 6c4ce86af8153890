package dev.entitect.editor;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.PointerEvent;
import java.util.List;

/// The chip of a badge is pressed: releasing it clicks the badge. Besides that, what is below the chip is pressed as if there were no chip,
/// so that dragging the chip drags what it belongs to.
final class PressedOnBadge implements State {

    private final EditorContext context;
    private final Badge badge;
    private final PointerEvent start;
    private final State below;

    /// @param below the state after what is below the chip was pressed
    PressedOnBadge(EditorContext context, Badge badge, PointerEvent start, State below) {
        this.context = context;
        this.badge = badge;
        this.start = start;
        this.below = below;
    }

    @Override
    public State move(PointerEvent event) {
        State moved = below.move(event);
        return isClick(event) ? new PressedOnBadge(context, badge, start, moved) : moved;
    }

    @Override
    public State up(PointerEvent event) {
        State released = below.up(event);
        if (isClick(event)) {
            context.notifyListeners(listener -> listener.badgeClicked(badge));
        }
        return released;
    }

    private boolean isClick(PointerEvent event) {
        return start.screen().distance(event.screen()) < PressedOnBox.DRAG_THRESHOLD;
    }

    @Override
    public State cancel() {
        // without a gesture there is nothing to cancel, and the selection stays
        return below instanceof Idle ? below : below.cancel();
    }

    @Override
    public List<Mark> overlay() {
        return below.overlay();
    }
}
