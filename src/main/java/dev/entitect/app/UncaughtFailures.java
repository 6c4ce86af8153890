package dev.entitect.app;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;

/// Reports exceptions that nobody catches, on whatever thread: JavaFX hands those of event handlers to the same handler.
final class UncaughtFailures {

    private UncaughtFailures() {}

    static void reportTo(FailureSink failures) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.report(Failure.uncaught(failure)));
    }
}
