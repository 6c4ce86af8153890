package dev.entitect.task;

import java.util.Objects;

/// Work that takes time, with the name the user sees while it runs.
///
/// @param label what is being done, such as "Read the schema of shop"
/// @param work runs once per submission; it may be interrupted when the task is cancelled
public record Task<T>(String label, Work<T> work) {

    public Task {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(work, "work");
    }

    /// The work of a task.
    @FunctionalInterface
    public interface Work<T> {

        /// Does the work, reporting its progress.
        ///
        /// @throws Exception any failure; a [dev.entitect.failure.Refusal] is delivered as [Outcome.Refused], all else as [Outcome.Failed]
        T run(Progress progress) throws Exception;
    }
}
