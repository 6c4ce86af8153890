package dev.entitect.model.id;

/// Names what a diagram shows as a box.
public sealed interface NodeId extends PlacedId permits ClassId, EnumId {}
