package dev.entitect.model.id;

/// Identifies an association between two classes.
///
/// @param value the text of the id, see [ElementId]
public record AssociationId(String value) implements ColumnOwner, SampleOwner {
    public AssociationId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
