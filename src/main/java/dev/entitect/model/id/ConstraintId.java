package dev.entitect.model.id;

/// Identifies a constraint or an index of a table that spans several columns, or a check.
///
/// @param value the text of the id, see [ElementId]
public record ConstraintId(String value) implements ElementId {
    public ConstraintId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
