package dev.entitect.model.id;

/// Identifies an entity.
///
/// @param value the text of the id, see [ElementId]
public record EntityId(String value) implements ClassId, SampleOwner {
    public EntityId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
