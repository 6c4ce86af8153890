package dev.entitect.live;

import java.util.List;

/// One object, as its session sees it.
///
/// @param entity    simple name of its entity
/// @param id        as text; empty when it has none yet
/// @param state     what the session would do with it
/// @param changes   what a flush would write of it
/// @param notLoaded its associations that are not loaded yet
/// @param variables that hold it
public record SessionObject(String entity, String id, State state, List<Change> changes, List<String> notLoaded, List<String> variables) {

    /// An attribute whose value is not the one of the database.
    public record Change(String attribute, String from, String to) {}

    /// The states of the Jakarta Persistence specification, and two more that help to see what happens.
    public enum State {
        /// The session does not know it, and no row is known for it.
        TRANSIENT,
        /// It will be inserted by the next flush.
        PENDING,
        /// The session writes its changes.
        MANAGED,
        /// The session knows it and does not look for changes.
        READ_ONLY,
        /// A stand-in that is loaded when it is touched.
        PROXY,
        /// It will be deleted by the next flush, or has been.
        REMOVED,
        /// It has a row, and no session that watches it.
        DETACHED
    }

    public SessionObject {
        changes = List.copyOf(changes);
        notLoaded = List.copyOf(notLoaded);
        variables = List.copyOf(variables);
    }
}
