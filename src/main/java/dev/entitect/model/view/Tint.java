package dev.entitect.model.view;

/// A colour by meaning, not by value: each theme draws it its own way.
public enum Tint {
    NEUTRAL, BLUE, TEAL, GREEN, AMBER, RED, PINK, PURPLE
}
