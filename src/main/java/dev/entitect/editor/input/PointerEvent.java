package dev.entitect.editor.input;

import dev.entitect.diagram.geometry.Point;
import java.util.Set;

/// Something a mouse, a pen or a finger did.
///
/// @param screen in screen pixels, from the upper left corner of the canvas
/// @param button that went down or up, or is held while moving
/// @param clicks 1 for a press, 2 for the second press of a double click
public record PointerEvent(Point screen, Button button, int clicks, Set<Modifier> modifiers) {

    public PointerEvent {
        modifiers = Set.copyOf(modifiers);
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    /// With Shift or Control: what is pressed joins the selection, or leaves it.
    public boolean extendsSelection() {
        return has(Modifier.SHIFT) || has(Modifier.CONTROL);
    }
}
