package dev.entitect.model.id;

/// Names a connection of classes, which becomes a Java package.
///
/// @param value the text of the id, see [ElementId]
public record ConnectionId(String value) implements ElementId {
    public ConnectionId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
