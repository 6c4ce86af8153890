package dev.entitect.model.id;

/// Names what stands somewhere on a diagram, and can be moved there.
public sealed interface PlacedId extends ElementId permits NodeId, NoteId, AreaId {}
