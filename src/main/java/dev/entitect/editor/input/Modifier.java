package dev.entitect.editor.input;

/// Modifier keys. `CONTROL` is the command key on a Mac.
public enum Modifier {
    SHIFT, CONTROL, ALT
}
