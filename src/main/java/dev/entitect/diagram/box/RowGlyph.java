package dev.entitect.diagram.box;

/// The glyph at the left of a row.
public enum RowGlyph {
    NONE, KEY, ASSOCIATION, KEY_ASSOCIATION, UNIQUE
}
