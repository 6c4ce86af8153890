package dev.entitect.model.value;

/// The client-side default: the initial value in a new object.
public sealed interface InitialValue {

    /// A constant in plain form: `0`, `user`, `2026-01-31`, or an enum constant's name.
    record Literal(String text) implements InitialValue {}

    /// The time when the row is first saved.
    record Now() implements InitialValue {}

    record RandomUuid() implements InitialValue {}

    /// A Java expression, used verbatim.
    record JavaExpression(String code) implements InitialValue {}
}
