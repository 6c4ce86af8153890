package dev.entitect.live;

/// The stages of opening a session, in order.
public enum BootStage {
    /// Compiling the sources.
    COMPILE("Compiling…"),
    /// Hibernate reads the classes.
    MAPPING("Starting Hibernate…"),
    /// The tables are created.
    SCHEMA("Creating tables…"),
    /// The first rows are inserted.
    SEED("Inserting sample rows…");

    private final String text;

    BootStage(String text) {
        this.text = text;
    }

    /// What is being done, for the user.
    public String text() {
        return text;
    }
}
