package dev.entitect.editor;

/// The shape of the pointer.
public enum CursorShape {
    ARROW, MOVE, HAND, GRABBING, CROSSHAIR, TEXT,
    RESIZE_HORIZONTAL, RESIZE_VERTICAL,
    /// From the upper left to the lower right.
    RESIZE_NW_SE,
    /// From the lower left to the upper right.
    RESIZE_NE_SW
}
