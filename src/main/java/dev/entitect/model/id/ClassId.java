package dev.entitect.model.id;

/// Identifies an element that becomes a Java class with attributes: an entity, a mixin or an embeddable.
public sealed interface ClassId extends NodeId permits EntityId, MixinId, EmbeddableId {}
