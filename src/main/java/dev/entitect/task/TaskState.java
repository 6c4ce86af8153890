package dev.entitect.task;

import java.util.OptionalDouble;

/// How far a task is.
///
/// @param fraction between 0 and 1, or empty when it is not known
/// @param message what is being done now, or empty
public record TaskState(OptionalDouble fraction, String message) {

    static final TaskState STARTED = new TaskState(OptionalDouble.empty(), "");

    TaskState withFraction(OptionalDouble newFraction) {
        return new TaskState(newFraction, message);
    }

    TaskState withMessage(String newMessage) {
        return new TaskState(fraction, newMessage);
    }
}
