package dev.entitect.editor;

/// What pressing the pointer on the canvas does.
public enum Tool {
    /// Selects and moves.
    SELECT,
    /// Places a new entity.
    ENTITY,
    /// Connects two boxes.
    CONNECT
}
