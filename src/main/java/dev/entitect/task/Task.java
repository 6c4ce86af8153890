package dev.entitect.task;

import java.util.Objects;

/// Work that takes time, under the name the user sees while it runs.
///
/// @param label what is being done, such as "Read the schema of shop"
/// @param work runs once a submission; it may be interrupted when the task is cancelled
public record Task<T>(String label, Work<T> work) {

    public Task {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(work, "work");
    }

    /// What a task does.
    @FunctionalInterface
    public interface Work<T> {

        /// Does the work, telling how far it is.
        ///
        /// @throws Exception what went wrong; a [dev.entitect.failure.Refusal] arrives as [Outcome.Refused], all else as [Outcome.Failed]
        T run(Progress progress) throws Exception;
    }
}
