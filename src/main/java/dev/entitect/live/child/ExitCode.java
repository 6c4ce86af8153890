package dev.entitect.live.child;

/// The exit codes of the session process.
final class ExitCode {

    /// The exit code of `-XX:+ExitOnOutOfMemoryError`.
    static final int OUT_OF_MEMORY = 3;

    private ExitCode() {}
}
