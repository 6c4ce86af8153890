package dev.entitect.live;

/// What opening a session is busy with, in order.
public enum BootStage {
    /// Compiling the sources.
    COMPILE,
    /// Hibernate reads the classes.
    MAPPING,
    /// The tables are created.
    SCHEMA,
    /// The first rows are inserted.
    SEED
}
