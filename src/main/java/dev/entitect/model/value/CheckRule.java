package dev.entitect.model.value;

/// A condition that the database holds for each row.
///
/// @param sql the condition, in column names
public record CheckRule(ConstraintName name, String sql) {}
