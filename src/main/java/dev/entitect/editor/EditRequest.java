package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.PlacedId;
import java.util.Optional;

/// Requests a text field on the canvas. Answered by [Editor#commitEdit] or [Editor#cancelEdit].
///
/// @param target    the box, note or area that is edited
/// @param attribute the attribute; empty for everything else, and for a new attribute
/// @param area the bounds of the field, in world pixels
/// @param text the initial text
public record EditRequest(Kind kind, PlacedId target, Optional<AttributeId> attribute, Rect area, String text) {

    public enum Kind {
        /// The name of a class or an enum.
        NAME,
        ATTRIBUTE,
        /// The title of an area.
        TITLE,
        /// The text of a note, with several lines.
        NOTE
    }

    /// Which field to open after this one.
    public enum Next {
        NONE,
        /// A field for a new attribute.
        NEW,
        /// The field of the attribute below; after the last one, a field for a new attribute.
        BELOW,
        /// The field of the attribute above.
        ABOVE
    }
}
