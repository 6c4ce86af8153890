package dev.entitect.live;

/// How a session stands.
///
/// @param timings  of its opening
/// @param database product and version
/// @param place    where it is: the address without credentials
/// @param memory   whether it is an H2 of the session's own
/// @param writable whether rows may be changed
/// @param rows     where its first rows come from
public record SessionInfo(BootTimings timings, String database, String place, boolean memory, boolean writable, Rows rows) {

    /// Where the first rows of a session come from.
    public enum Rows {
        /// From the model.
        OF_THE_MODEL,
        /// From the session before.
        KEPT,
        /// From the model, since those of the session before did not fit any more.
        DID_NOT_FIT,
        /// They were there already.
        OF_THE_DATABASE
    }
}
