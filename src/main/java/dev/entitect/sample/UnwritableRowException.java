package dev.entitect.sample;

import dev.entitect.failure.Refusal;

/// A row cannot be written, because one of its cells is no value of its column's type. The message is a sentence for the user that names
/// the entity, the row and the column.
public final class UnwritableRowException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /// @param row     counted from 0
    /// @param problem the rest of a sentence that begins with the column's name
    UnwritableRowException(TableRows rows, int row, String column, String problem) {
        super("Row " + (row + 1) + " of " + rows.subject() + " in table " + rows.table() + " cannot be written: " + column + " " + problem);
    }
}
