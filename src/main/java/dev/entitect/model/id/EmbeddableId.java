package dev.entitect.model.id;

/// Names an embeddable: a value of several columns inside an entity.
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
