package dev.entitect.live;

/// What may have changed rows of the database.
public interface RowsChanged {

    /// Whether it has.
    boolean changedRows();
}
