package dev.entitect.diagram.layout;

/// Where the boxes that refer to another stand, seen from it.
public enum LayoutDirection {
    RIGHT, DOWN, LEFT, UP;

    boolean isHorizontal() {
        return this == RIGHT || this == LEFT;
    }
}
