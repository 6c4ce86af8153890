package dev.entitect.model.id;

/// Identifies an element that can have sample rows: an entity, or an association with a join table.
public sealed interface SampleOwner extends ElementId permits EntityId, AssociationId {}
