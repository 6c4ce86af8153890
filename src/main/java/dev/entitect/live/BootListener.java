package dev.entitect.live;

/// Hears how far the opening of a session has come. Called on the thread that opens it.
@FunctionalInterface
public interface BootListener {

    /// Nobody listens.
    BootListener NONE = stage -> {};

    /// A stage begins. An exception thrown here stops the opening, which is how to give up on it.
    void entered(BootStage stage);
}
