package dev.entitect.model.value;

/// What a new object holds before anybody sets it: the client-side default.
public sealed interface InitialValue {

    /// A constant, written as people write it: `0`, `user`, `2026-01-31`, or an enum constant's name.
    record Literal(String text) implements InitialValue {}

    /// The moment the row is first saved.
    record Now() implements InitialValue {}

    record RandomUuid() implements InitialValue {}

    /// A Java expression, taken over as it stands.
    record JavaExpression(String code) implements InitialValue {}
}
