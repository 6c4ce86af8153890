package dev.entitect.diagram.text;

/// The typefaces of a diagram, as the program ships them.
public enum Face {
    /// Inter, for names.
    TEXT,
    /// Inter semibold, for titles.
    TITLE,
    /// JetBrains Mono, for types and tables.
    MONO
}
