package dev.entitect.model.id;

/// Identifies a note of a diagram.
///
/// @param value the text of the id, see [ElementId]
public record NoteId(String value) implements PlacedId {
    public NoteId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
