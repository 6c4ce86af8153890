package dev.entitect.ui.shell;

import dev.entitect.ui.fx.Icon;
import java.util.function.IntConsumer;

/// How much of the diagram is in view, and how the window looks.
final class ViewActions {

    final Action zoomIn;
    final Action zoomOut;
    final Action zoomActual;
    final Action zoomFit;
    final Action zoomSelection;
    final Action minimap;
    final Action theme;
    final Action filter;
    final Action larger;
    final Action smaller;

    /// @param textSize makes all texts of the window larger or smaller, by steps
    ViewActions(CanvasHost canvas, Runnable switchTheme, Runnable focusFilter, IntConsumer textSize) {
        zoomIn = Action.of("Zoom In", Icon.ZOOM_IN, "Shortcut+PLUS", canvas::zoomIn);
        zoomOut = Action.of("Zoom Out", Icon.ZOOM_OUT, "Shortcut+MINUS", canvas::zoomOut);
        zoomActual = Action.of("Zoom to 100 %", "Shortcut+0", () -> canvas.editor().zoomTo(1));
        zoomFit = Action.of("Zoom to Fit", Icon.FIT, "Shortcut+9", () -> canvas.editor().zoomToFit());
        zoomSelection = Action.of("Zoom to Selection", "Shortcut+8", () -> canvas.editor().zoomToSelection());
        minimap = Action.toggle("Overview", "Shortcut+Shift+M", canvas.minimapProperty());
        theme = Action.of("Switch between light and dark", Icon.DARK, "Shortcut+Shift+D", switchTheme);
        filter = Action.of("Filter the Navigator", "Shortcut+Shift+N", focusFilter);
        larger = Action.of("Larger Text", "Shortcut+Alt+PLUS", () -> textSize.accept(1));
        smaller = Action.of("Smaller Text", "Shortcut+Alt+MINUS", () -> textSize.accept(-1));
    }
}
