package dev.entitect.live;

/// The stages of opening a session, in order.
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
