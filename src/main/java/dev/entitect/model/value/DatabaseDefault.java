package dev.entitect.model.value;

/// The server-side default: the value of a column that an INSERT omits.
public sealed interface DatabaseDefault {

    /// A constant without SQL quotes, which generators add according to its type.
    record Literal(String text) implements DatabaseDefault {}

    /// The time of the statement.
    record Now() implements DatabaseDefault {}

    /// An SQL expression, used verbatim.
    record SqlExpression(String sql) implements DatabaseDefault {}
}
