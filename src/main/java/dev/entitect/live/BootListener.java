package dev.entitect.live;

/// Is notified of the progress of opening a session. Called on the thread that opens it.
@FunctionalInterface
public interface BootListener {

    /// Ignores all notifications.
    BootListener NONE = stage -> {};

    /// A stage starts. An exception thrown here cancels the opening.
    void entered(BootStage stage);
}
