package dev.entitect.model.view;

/// Which rows the boxes of a diagram show.
public enum RowDetail {
    /// Attributes, foreign keys and constants.
    ALL,
    /// What belongs to the primary key, and foreign keys.
    KEYS,
    /// No rows: a box is its name.
    NAMES
}
