package dev.entitect.ui.canvas;

/// What an automatic layout arranges.
///
/// @param scope     the boxes to move
/// @param direction in which associations run
public record Arrangement(Scope scope, Direction direction) {

    public enum Scope {
        DIAGRAM, SELECTION
    }

    public enum Direction {
        RIGHT, DOWN
    }
}
