package dev.entitect.live;

import java.util.List;

/// One column of an entity's editable rows.
///
/// @param name the attribute, with its path if it is part of an embedded one
/// @param type for display: `String`, `User`
/// @param kind how it can be edited
/// @param nullable whether it may be null
/// @param target name of the entity that a reference refers to; empty for other columns
/// @param options the possible values, if they can be listed: constants of an enum, true and false
public record DataColumn(String name, String type, Kind kind, boolean nullable, String target, List<String> options) {

    /// How a column can be edited.
    public enum Kind {
        /// The key: entered by the user for a new row, or generated.
        KEY,
        VALUE,
        /// A to-one association; its cells are keys.
        REFERENCE,
        /// Computed by the database or by Hibernate.
        READ_ONLY
    }

    public DataColumn {
        options = List.copyOf(options);
    }
}
