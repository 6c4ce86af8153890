package dev.entitect.live;

/// The result of something that may have changed rows of the database.
public interface RowsChanged {

    /// Whether it changed rows.
    boolean changedRows();
}
