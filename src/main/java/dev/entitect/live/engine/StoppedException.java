package dev.entitect.live.engine;

/// Ends a query between two statements or rows. Never leaves the package.
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoppedException() {
        super("stopped", null, false, false);
    }
}
