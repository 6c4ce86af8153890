package dev.entitect.model.id;

/// Identifies a converter between a Java type and a column type.
///
/// @param value the text of the id, see [ElementId]
public record ConverterId(String value) implements ElementId {
    public ConverterId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
