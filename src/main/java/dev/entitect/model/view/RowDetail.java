package dev.entitect.model.view;

/// Which rows the boxes of a diagram show.
public enum RowDetail {
    /// Attributes, foreign keys and constants.
    ALL,
    /// Primary keys and foreign keys.
    KEYS,
    /// No rows, only names.
    NAMES
}
