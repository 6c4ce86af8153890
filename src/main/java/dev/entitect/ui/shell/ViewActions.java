package dev.entitect.ui.shell;

import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.widget.Icon;
import java.util.function.IntConsumer;

/// Zoom, and the appearance of the window.
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

    /// @param textSize changes the text size of the window by a number of steps
    ViewActions(CanvasHost canvas, Runnable switchTheme, Runnable focusFilter, IntConsumer textSize) {
        zoomIn = Action.of("Zoom in", Icon.ZOOM_IN, "Shortcut+PLUS", canvas::zoomIn);
        zoomOut = Action.of("Zoom out", Icon.ZOOM_OUT, "Shortcut+MINUS", canvas::zoomOut);
        zoomActual = Action.of("Zoom to 100%", "Shortcut+0", () -> canvas.editor().zoomTo(1));
        zoomFit = Action.of("Zoom to fit", Icon.FIT, "Shortcut+9", () -> canvas.editor().zoomToFit());
        zoomSelection = Action.of("Zoom to selection", "Shortcut+8", () -> canvas.editor().zoomToSelection());
        minimap = Action.toggle("Show overview", "Shortcut+Shift+M", canvas.minimapProperty());
        theme = Action.of("Toggle dark theme", Icon.DARK, "Shortcut+Shift+D", switchTheme);
        filter = Action.of("Filter navigator", "Shortcut+Shift+N", focusFilter);
        larger = Action.of("Increase text size", "Shortcut+Alt+PLUS", () -> textSize.accept(1));
        smaller = Action.of("Decrease text size", "Shortcut+Alt+MINUS", () -> textSize.accept(-1));
    }
}
