package dev.entitect.editor.input;

import dev.entitect.diagram.geometry.Point;
import java.util.Set;

/// An event of a mouse, pen or finger.
///
/// @param screen in screen pixels, from the upper left corner of the canvas
/// @param button the button pressed, released, or held while moving
/// @param clicks 1 for a press, 2 for the second press of a double click
public record PointerEvent(Point screen, Button button, int clicks, Set<Modifier> modifiers) {

    public PointerEvent {
        modifiers = Set.copyOf(modifiers);
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    /// Whether Shift or Control is held, which adds to the selection or removes from it.
    public boolean extendsSelection() {
        return has(Modifier.SHIFT) || has(Modifier.CONTROL);
    }
}
