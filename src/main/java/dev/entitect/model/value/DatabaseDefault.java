package dev.entitect.model.value;

/// What the database puts into a column that an INSERT leaves out: the server-side default.
public sealed interface DatabaseDefault {

    /// A constant, written as people write it; generators quote it as its type needs.
    record Literal(String text) implements DatabaseDefault {}

    /// The time of the statement.
    record Now() implements DatabaseDefault {}

    /// An SQL expression, taken over as it stands.
    record SqlExpression(String sql) implements DatabaseDefault {}
}
