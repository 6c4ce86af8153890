package dev.entitect.editor.input;

/// The keys that the canvas handles.
public enum Key {
    ENTER, F2, INSERT, DELETE, BACKSPACE, ESCAPE, SPACE, TAB, LEFT, RIGHT, UP, DOWN, A, B, C, D, E, M, N, R, T, V
}
