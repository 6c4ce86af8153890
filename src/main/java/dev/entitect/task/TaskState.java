package dev.entitect.task;

import java.util.OptionalDouble;

/// The progress of a task.
///
/// @param fraction between 0 and 1, or empty if unknown
/// @param message what is currently being done, or empty
public record TaskState(OptionalDouble fraction, String message) {

    static final TaskState STARTED = new TaskState(OptionalDouble.empty(), "");

    TaskState withFraction(OptionalDouble newFraction) {
        return new TaskState(newFraction, message);
    }

    TaskState withMessage(String newMessage) {
        return new TaskState(fraction, newMessage);
    }
}
