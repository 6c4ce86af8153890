package dev.entitect.editor.input;

/// The buttons of a pointer.
public enum Button {
    NONE, PRIMARY, SECONDARY, MIDDLE
}
