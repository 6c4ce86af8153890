package dev.entitect.model.id;

/// Identifies an element that a diagram shows as a box.
public sealed interface NodeId extends PlacedId permits ClassId, EnumId {}
