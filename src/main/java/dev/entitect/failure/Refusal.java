package dev.entitect.failure;

/// An exception that was foreseen: the user can do something about it. Its message is a sentence that says what is wrong, to be shown where
/// the user asked for the work.
public interface Refusal {

    String getMessage();
}
