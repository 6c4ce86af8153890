package dev.entitect.model.id;

/// Identifies a coloured region of a diagram.
///
/// @param value the text of the id, see [ElementId]
public record AreaId(String value) implements PlacedId {
    public AreaId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
