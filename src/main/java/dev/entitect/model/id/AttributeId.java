package dev.entitect.model.id;

/// Identifies an attribute; unique in the whole model, not only in its class.
///
/// @param value the text of the id, see [ElementId]
public record AttributeId(String value) implements ColumnOwner {
    public AttributeId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
