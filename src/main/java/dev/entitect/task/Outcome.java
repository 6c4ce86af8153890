package dev.entitect.task;

/// How a task ended.
public sealed interface Outcome<T> {

    /// The work returned.
    ///
    /// @param value what it returned; may be null if the work returns nothing
    record Succeeded<T>(T value) implements Outcome<T> {}

    /// The work threw.
    record Failed<T>(Throwable cause) implements Outcome<T> {}

    /// The task was cancelled, or a newer one took its place, before its result was delivered.
    record Cancelled<T>() implements Outcome<T> {}
}
