package dev.entitect.model.id;

/// Identifies a group of classes, which becomes a Java package.
///
/// @param value the text of the id, see [ElementId]
public record GroupId(String value) implements ElementId {
    public GroupId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
