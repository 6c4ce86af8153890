package dev.entitect.model.id;

/// Identifies an element that adds columns to a table: an attribute, or an association with its foreign key. Keys, indexes and column
/// orders refer to these ids instead of column names, so that renaming a column does not break them.
public sealed interface ColumnOwner extends ElementId permits AttributeId, AssociationId {}
