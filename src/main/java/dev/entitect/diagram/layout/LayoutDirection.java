package dev.entitect.diagram.layout;

/// The direction from a box to those that refer to it.
public enum LayoutDirection {
    RIGHT, DOWN, LEFT, UP;
}
