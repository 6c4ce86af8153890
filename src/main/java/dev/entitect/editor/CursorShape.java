package dev.entitect.editor;

/// How the pointer looks.
public enum CursorShape {
    ARROW, MOVE, HAND, GRABBING, CROSSHAIR, TEXT
}
