package dev.entitect.model.id;

import java.util.regex.Pattern;

/// Identifies an element of a model as long as it exists, even if its name changes. An id is a text of 1 to 64 letters, digits, `_`, `-` or
/// `.` (random when created in the editor, readable in handwritten files).
public sealed interface ElementId
        permits PlacedId, ColumnOwner, SampleOwner, ConverterId, ConstraintId, MemberId, GroupId, DiagramId, ConnectionId {

    String value();

    /// @throws IllegalArgumentException if the text is not a valid id
    static void requireValid(String value) {
        if (value == null || !Syntax.VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a valid id: it must consist of 1 to 64 letters, digits, '_', '-' or '.'");
        }
    }

    /// Hides the pattern from the public interface.
    final class Syntax {
        private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

        private Syntax() {}
    }
}
