package dev.entitect.editor;

/// The shape of the pointer.
public enum CursorShape {
    ARROW, MOVE, HAND, GRABBING, CROSSHAIR, TEXT,
    RESIZE_ACROSS, RESIZE_DOWN,
    /// From the upper left to the lower right.
    RESIZE_FALLING,
    /// From the lower left to the upper right.
    RESIZE_RISING
}
