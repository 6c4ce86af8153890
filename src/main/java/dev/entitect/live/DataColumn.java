package dev.entitect.live;

import java.util.List;

/// One column of an entity's rows, as they are edited.
///
/// @param name     the attribute, with its path when it is a part of an embedded one
/// @param type     for people: `String`, `User`
/// @param kind     what can be done with it
/// @param nullable whether it may stay empty
/// @param target   entity name that a reference refers to; empty for anything else
/// @param options  the values that it may have, when they can be counted: constants of an enum, true and false
public record DataColumn(String name, String type, Kind kind, boolean nullable, String target, List<String> options) {

    /// What can be done with a column.
    public enum Kind {
        /// The key: given by the user for a new row, or by the database.
        KEY,
        VALUE,
        /// A to-one association; its cells are keys.
        REFERENCE,
        /// Worked out by the database or by Hibernate.
        READ_ONLY
    }

    public DataColumn {
        options = List.copyOf(options);
    }
}
