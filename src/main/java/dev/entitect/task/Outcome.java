package dev.entitect.task;

/// How a task ended.
public sealed interface Outcome<T> {

    /// The work returned.
    ///
    /// @param value the returned value; may be null if the work returns nothing
    record Succeeded<T>(T value) implements Outcome<T> {}

    /// The work threw an exception.
    record Failed<T>(Throwable cause) implements Outcome<T> {}

    /// The task was cancelled, or replaced by a newer one, before its result was delivered.
    record Cancelled<T>() implements Outcome<T> {}
}
