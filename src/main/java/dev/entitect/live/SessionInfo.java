package dev.entitect.live;

/// Information about a session.
///
/// @param timings  of its opening
/// @param database product and version
/// @param place the address, without credentials
/// @param memory whether it is the session's own in-memory H2
/// @param writable whether rows may be changed
/// @param rows where its initial rows come from
public record SessionInfo(BootTimings timings, String database, String place, boolean memory, boolean writable, Rows rows) {

    /// Where the initial rows of a session come from.
    public enum Rows {
        /// From the model.
        OF_THE_MODEL,
        /// From the previous session.
        KEPT,
        /// From the model, since those of the previous session no longer fit.
        DID_NOT_FIT,
        /// From the existing database.
        OF_THE_DATABASE
    }
}
