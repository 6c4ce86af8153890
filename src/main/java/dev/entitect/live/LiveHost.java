package dev.entitect.live;

/// Where sessions run, one at a time. Safe to use from any thread; one session is opened at a time.
public interface LiveHost extends AutoCloseable {

    /// Compiles, boots, creates and fills a session. The session that was open before is closed, or stays open when this one cannot be
    /// opened. The first one in a process takes seconds.
    ///
    /// @param listener hears of each stage as it begins, on this thread; it may throw to give up
    /// @throws LiveException saying what is wrong with the sources, the mapping, the tables or the rows; nothing is left behind
    LiveSession open(SessionSpec spec, BootListener listener);

    /// Whether the session that was opened last still runs: its process may have ended, or have been ended because it did not answer.
    boolean alive();

    /// Stops what the session is doing, or its opening. Returns at once or soon; a session that does not stop a moment later is ended.
    void cancel();

    /// Closes the session and gives up what it ran in. A later opening begins anew.
    @Override
    void close();
}
