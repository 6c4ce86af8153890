package dev.entitect.live;

/// The database that a session runs on.
public sealed interface Target {

    /// An H2 in memory, made for the session and gone with it; its tables are created and filled when the session opens.
    record Memory() implements Target {}

    /// A database that was there before, and stays. Its tables are created when somebody asks for it.
    ///
    /// @param pool     how to reach it
    /// @param writable whether what is typed may change rows, and tables be created and dropped
    record Server(PoolSpec pool, boolean writable) implements Target {}
}
