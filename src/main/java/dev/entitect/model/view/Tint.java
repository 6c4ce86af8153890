package dev.entitect.model.view;

/// A named colour, whose value depends on the theme.
public enum Tint {
    NEUTRAL, BLUE, TEAL, GREEN, AMBER, RED, PINK, PURPLE
}
