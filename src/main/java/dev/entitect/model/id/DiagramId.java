package dev.entitect.model.id;

/// Identifies a diagram: one view of the model.
///
/// @param value the text of the id, see [ElementId]
public record DiagramId(String value) implements ElementId {
    public DiagramId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
