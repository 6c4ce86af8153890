package dev.entitect.model.id;

/// Names what puts columns into a table: an attribute, or an association with its foreign key.
///
/// Keys, indexes and column orders refer to these, not to column names, so that renaming a column breaks none of them.
public sealed interface ColumnOwner extends ElementId permits AttributeId, AssociationId {}
