package dev.entitect.failure;

/// An unforeseen failure: a fault of the program or of the machine.
///
/// @param activity what was being done, in words for the user; empty if that is not known
/// @param cause    its messages may hold passwords or values of rows and are not for showing; use [#details]
/// @param repeats  the work follows the user's typing, so the same failure may occur with each key
public record Failure(String activity, Throwable cause, boolean repeats) {

    /// For work that the user asked for.
    public static Failure during(String activity, Throwable cause) {
        return new Failure(activity, cause, false);
    }

    /// For an exception that ended a thread or the handling of an event. Events repeat: mouse moves, pulses of the window.
    public static Failure uncaught(Throwable cause) {
        return new Failure("", cause, true);
    }

    /// For the user: one sentence.
    public String sentence() {
        if (activity.isEmpty()) {
            return "An internal error occurred.";
        }
        return "“" + activity + "” failed because " + (cause instanceof OutOfMemoryError
                ? "it needs more memory than Entitect has."
                : "of an internal error.");
    }

    /// For bug reports: exceptions and stack frames, without anything that a database or a user's code put into a message.
    public String details() {
        return RedactedTrace.of(cause);
    }
}
