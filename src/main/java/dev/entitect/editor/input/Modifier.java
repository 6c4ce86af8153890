package dev.entitect.editor.input;

/// Keys that change what others, and the pointer, do. `CONTROL` is the command key on a Mac.
public enum Modifier {
    SHIFT, CONTROL, ALT
}
