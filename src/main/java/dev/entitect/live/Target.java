package dev.entitect.live;

/// The database that a session runs on.
public sealed interface Target {

    /// An in-memory H2 that belongs to the session; its tables are created and filled when the session opens.
    record Memory() implements Target {}

    /// An existing database. Its tables are created only on request.
    ///
    /// @param pool how to connect to it
    /// @param writable whether queries may change rows, and tables may be created and dropped
    record Server(PoolSpec pool, boolean writable) implements Target {}
}
