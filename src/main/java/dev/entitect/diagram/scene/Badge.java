package dev.entitect.diagram.scene;

import dev.entitect.model.id.ElementId;
import dev.entitect.model.view.Tint;

/// A finding about an association or an element with a box: a few characters on a chip at its edge or box.
///
/// @param of          the association or the box's element; a badge of anything else is not shown
/// @param text short, such as `12×`; long text is truncated
/// @param explanation the chip's tooltip, one or two sentences; may be empty
public record Badge(ElementId of, String text, Tone tone, String explanation) {

    /// The meaning for the user.
    public enum Tone {
        INFO(Tint.BLUE), GOOD(Tint.GREEN), WARNING(Tint.AMBER), DANGER(Tint.RED);

        private final Tint tint;

        Tone(Tint tint) {
            this.tint = tint;
        }

        /// For edges, borders and the background of chips.
        Ink strong() {
            return new Ink(ColourRole.TINT_STRONG, tint);
        }
    }
}
