package dev.entitect.ui.data;

/// What the session permits, and whether it has edits that a restart would lose.
enum EditState {
    READ_ONLY,
    /// All edits are committed.
    CLEAN,
    UNCOMMITTED;

    static EditState of(boolean writable) {
        return writable ? CLEAN : READ_ONLY;
    }

    boolean isWritable() {
        return this != READ_ONLY;
    }
}
