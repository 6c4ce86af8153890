package dev.entitect.model.id;

/// Identifies a mixin: attributes and associations shared by several entities.
///
/// @param value the text of the id, see [ElementId]
public record MixinId(String value) implements ClassId {
    public MixinId {
        ElementId.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
