package dev.entitect.model.id;

/// Identifies an embeddable.
///
/// @param value the text of the id, see [ElementId]
public record EmbeddableId(String value) implements ClassId {
    public EmbeddableId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
