package dev.entitect.model.id;

/// Identifies a member added by the user: a method, a computed property.
///
/// @param value the text of the id, see [ElementId]
public record MemberId(String value) implements ElementId {
    public MemberId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
