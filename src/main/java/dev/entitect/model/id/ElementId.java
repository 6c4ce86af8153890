package dev.entitect.model.id;

import java.util.regex.Pattern;

/// Names an element of a model for as long as it exists, through every change of its name.
///
/// The text of an id is free (an editor makes random ones, a hand-written file may use readable ones): 1 to 64 letters, digits, `_`, `-` or
/// `.`.
public sealed interface ElementId
        permits PlacedId, ColumnOwner, SampleOwner, ConverterId, ConstraintId, MemberId, GroupId, DiagramId, ConnectionId {

    String value();

    /// @throws IllegalArgumentException when the text cannot be an id
    static void requireValid(String value) {
        if (value == null || !Syntax.VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not an id: 1 to 64 letters, digits, '_', '-' or '.' are expected");
        }
    }

    /// Keeps the pattern out of the interface's public face.
    final class Syntax {
        private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

        private Syntax() {}
    }
}
