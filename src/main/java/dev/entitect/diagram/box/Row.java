package dev.entitect.diagram.box;

import dev.entitect.model.id.ColumnOwner;
import java.util.Optional;

/// A line of a box: an attribute, a foreign key or a constant of an enum.
///
/// @param element the element it shows; empty for constants
/// @param name shortened to the available space
/// @param nullable marked by a `?` after the name
/// @param type shortened to the available space; empty for constants
/// @param inherited whether it comes from a mixin
/// @param quiet whether the name is that of the target, because there is no property
public record Row(Optional<ColumnOwner> element, RowGlyph glyph, String name, boolean nullable, String type, boolean inherited,
        boolean quiet) {

    Row withoutType() {
        return new Row(element, glyph, name, nullable, "", inherited, quiet);
    }
}
