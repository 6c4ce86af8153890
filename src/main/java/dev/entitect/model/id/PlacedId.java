package dev.entitect.model.id;

/// Identifies something that has a position on a diagram.
public sealed interface PlacedId extends ElementId permits NodeId, NoteId, AreaId {}
