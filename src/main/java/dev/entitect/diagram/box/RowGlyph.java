package dev.entitect.diagram.box;

/// The sign at the left of a row.
public enum RowGlyph {
    NONE, KEY, ASSOCIATION, KEY_ASSOCIATION, UNIQUE
}
