package dev.entitect.ui.shell;

/// What an automatic layout shall arrange.
///
/// @param scope     which boxes get new places
/// @param direction where associations lead
public record Arrangement(Scope scope, Direction direction) {

    public enum Scope {
        DIAGRAM, SELECTION
    }

    public enum Direction {
        RIGHT, DOWN
    }
}
