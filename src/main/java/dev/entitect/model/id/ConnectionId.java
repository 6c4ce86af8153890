package dev.entitect.model.id;

/// Identifies a connection to a database.
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
