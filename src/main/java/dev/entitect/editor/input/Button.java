package dev.entitect.editor.input;

/// The buttons of a pointing device.
public enum Button {
    NONE, PRIMARY, SECONDARY, MIDDLE
}
