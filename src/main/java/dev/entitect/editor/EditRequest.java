package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.PlacedId;
import java.util.Optional;

/// Asks for a text field on the canvas. Answered by [Editor#commitEdit] or [Editor#cancelEdit].
///
/// @param target    the box, note or area that is edited
/// @param attribute the attribute; empty for all else, and for an attribute that does not exist yet
/// @param area      where the field belongs, in world pixels
/// @param text      what it shows first
public record EditRequest(Kind kind, PlacedId target, Optional<AttributeId> attribute, Rect area, String text) {

    public enum Kind {
        /// Of a class or an enum.
        NAME,
        ATTRIBUTE,
        /// Of an area.
        TITLE,
        /// Several lines.
        NOTE
    }

    /// Which field is wanted when the text of this one is taken.
    public enum Next {
        NONE,
        /// One for a new attribute.
        NEW,
        /// That of the attribute below; behind the last one that of a new attribute.
        BELOW,
        /// That of the attribute above.
        ABOVE
    }
}
