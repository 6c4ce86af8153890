package dev.entitect.task;

/// How a task ended.
public sealed interface Outcome<T> {

    /// The work returned.
    ///
    /// @param value the returned value; may be null if the work returns nothing
    record Succeeded<T>(T value) implements Outcome<T> {}

    /// The work could not be done, for a reason that was foreseen.
    ///
    /// @param reason a sentence for the user
    record Refused<T>(String reason) implements Outcome<T> {}

    /// The work failed for an unforeseen reason, which the runner has reported: the receiver only updates what it shows.
    record Failed<T>() implements Outcome<T> {}

    /// The task was cancelled, or replaced by a newer one, before its result was delivered.
    record Cancelled<T>() implements Outcome<T> {}
}
