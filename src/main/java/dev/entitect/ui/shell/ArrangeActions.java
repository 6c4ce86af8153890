package dev.entitect.ui.shell;

import dev.entitect.editor.Alignment;
import dev.entitect.ui.canvas.Arrangement;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.widget.Icon;

/// Position, size and collapsed state of boxes.
final class ArrangeActions {

    final Action arrangeRight;
    final Action arrangeDown;
    final Action arrangeSelection;
    final Action animate;
    final Action left;
    final Action center;
    final Action right;
    final Action top;
    final Action middle;
    final Action bottom;
    final Action across;
    final Action down;
    final Action sameWidth;
    final Action fitWidth;
    final Action collapse;
    final Action resetRoutes;

    ArrangeActions(CanvasHost canvas) {
        arrangeRight = Action.of("Arrange diagram left to right", Icon.ARRANGE, "Shortcut+L",
                () -> canvas.arrange(new Arrangement(Arrangement.Scope.DIAGRAM, Arrangement.Direction.RIGHT)));
        arrangeDown = Action.of("Arrange diagram top to bottom", "Shortcut+Shift+L",
                () -> canvas.arrange(new Arrangement(Arrangement.Scope.DIAGRAM, Arrangement.Direction.DOWN)));
        arrangeSelection = Action.of("Arrange selection", "Shortcut+Alt+L",
                () -> canvas.arrange(new Arrangement(Arrangement.Scope.SELECTION, Arrangement.Direction.RIGHT)));
        animate = Action.toggle("Animate layout", "", canvas.animatedProperty());
        left = align(canvas, Alignment.LEFT, Icon.LEFT_ALIGNED);
        center = align(canvas, Alignment.CENTER, Icon.CENTERED);
        right = align(canvas, Alignment.RIGHT, Icon.RIGHT_ALIGNED);
        top = align(canvas, Alignment.TOP, Icon.TOP_ALIGNED);
        middle = align(canvas, Alignment.MIDDLE, Icon.MIDDLE_ALIGNED);
        bottom = align(canvas, Alignment.BOTTOM, Icon.BOTTOM_ALIGNED);
        across = align(canvas, Alignment.DISTRIBUTE_ACROSS, Icon.DISTRIBUTE_ACROSS);
        down = align(canvas, Alignment.DISTRIBUTE_DOWN, Icon.DISTRIBUTE_DOWN);
        sameWidth = Action.of("Make widths equal", "", () -> canvas.editor().makeSameWidth());
        fitWidth = Action.of("Fit widths to text", "", () -> canvas.editor().fitWidths());
        collapse = Action.of("Collapse or expand", "Shortcut+Shift+F", () -> canvas.editor().toggleCollapsed());
        resetRoutes = Action.of("Reset routes", "", () -> canvas.editor().resetRoutes());
    }

    private static Action align(CanvasHost canvas, Alignment alignment, Icon icon) {
        return Action.of(alignment.label(), icon, "", () -> canvas.editor().align(alignment));
    }
}
