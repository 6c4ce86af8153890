package dev.entitect.live;

/// Runs sessions, one at a time. Thread-safe; one session is opened at a time.
public interface LiveHost extends AutoCloseable {

    /// Compiles the classes, starts Hibernate, and creates and fills the tables. The previous session is closed, or stays open if this one
    /// cannot be opened. The first one in a process takes seconds.
    ///
    /// @param listener is notified when a stage starts, on this thread; it may throw an exception to cancel
    /// @throws LiveException saying what is wrong with the sources, the mapping, the tables or the rows; all resources are released
    LiveSession open(SessionSpec spec, BootListener listener);

    /// Whether the last opened session is still running: its process may have ended, or been killed because it did not answer.
    boolean alive();

    /// Stops what the session is doing, or its opening. Returns quickly; a session that does not stop within a moment is killed.
    void cancel();

    /// Closes the session and releases all resources. Another session can be opened afterwards.
    @Override
    void close();
}
