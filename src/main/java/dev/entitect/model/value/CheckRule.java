package dev.entitect.model.value;

/// A condition that the database enforces for each row.
///
/// @param sql the condition, over column names
public record CheckRule(ConstraintName name, String sql) {}
