package dev.entitect.diagram.box;

import dev.entitect.model.id.ColumnOwner;
import java.util.Optional;

/// A line of a box: an attribute, a foreign key or a constant of an enum.
///
/// @param element   what it shows; empty for constants
/// @param name      shortened to the space there is
/// @param nullable  marked by a `?` behind the name
/// @param type      shortened to the space there is; empty for constants
/// @param inherited comes from a mixin
/// @param quiet     the name is the target's, because no property refers to it
public record Row(Optional<ColumnOwner> element, RowGlyph glyph, String name, boolean nullable, String type, boolean inherited,
        boolean quiet) {

    Row withoutType() {
        return new Row(element, glyph, name, nullable, "", inherited, quiet);
    }
}
