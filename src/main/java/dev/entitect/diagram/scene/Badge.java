package dev.entitect.diagram.scene;

import dev.entitect.model.id.ElementId;
import dev.entitect.model.view.Tint;

/// Something that was found out about an association or about what has a box: a few letters on a chip at its edge or box.
///
/// @param of          the association or the box's element; a badge of anything else is not shown
/// @param text        short, such as `12×`; its end is left out where it is not
/// @param explanation a sentence or two for who points at the chip; may be empty
public record Badge(ElementId of, String text, Tone tone, String explanation) {

    /// What it means for the user.
    public enum Tone {
        INFO(Tint.BLUE), GOOD(Tint.GREEN), WARNING(Tint.AMBER), DANGER(Tint.RED);

        private final Tint tint;

        Tone(Tint tint) {
            this.tint = tint;
        }

        /// For edges, borders and the ground of chips.
        Ink strong() {
            return new Ink(ColourRole.TINT_STRONG, tint);
        }
    }
}
