package dev.entitect.model.id;

/// Names what a diagram shows as a box.
public sealed interface NodeId extends ElementId permits ClassId, EnumId {
}
