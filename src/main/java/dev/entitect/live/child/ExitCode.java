package dev.entitect.live.child;

/// How the process of a session ends by itself.
final class ExitCode {

    /// As `-XX:+ExitOnOutOfMemoryError` has it.
    static final int OUT_OF_MEMORY = 3;

    private ExitCode() {}
}
