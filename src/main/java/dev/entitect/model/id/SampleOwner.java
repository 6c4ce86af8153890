package dev.entitect.model.id;

/// Names what can have sample rows: an entity, or an association carried by a join table.
public sealed interface SampleOwner extends ElementId permits EntityId, AssociationId {}
