package dev.entitect.live;

/// The content of one cell of an editable row.
public sealed interface Cell {

    Cell NULL = new Null();

    /// SQL NULL.
    record Null() implements Cell {}

    /// @param value a plain value; for an edit, the text as typed, which the session converts to the type of the column
    record Value(Object value) implements Cell {}

    /// A to-one association.
    record Reference(RowId row) implements Cell {}

    /// @param value a plain value, or null
    static Cell of(Object value) {
        return value == null ? NULL : new Value(value);
    }
}
