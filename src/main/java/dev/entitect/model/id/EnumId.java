package dev.entitect.model.id;

/// Identifies an enumeration.
///
/// @param value the text of the id, see [ElementId]
public record EnumId(String value) implements NodeId {
    public EnumId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
