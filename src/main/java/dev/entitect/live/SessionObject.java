package dev.entitect.live;

import java.util.List;

/// One object and its state in a session.
///
/// @param entity the simple name of its entity
/// @param id as text; empty if it has none yet
/// @param state its state in the session
/// @param changes what a flush would write
/// @param notLoaded its unloaded associations
/// @param variables the variables that refer to it
public record SessionObject(String entity, String id, State state, List<Change> changes, List<String> notLoaded, List<String> variables) {

    /// An attribute whose value differs from that in the database.
    public record Change(String attribute, String from, String to) {}

    /// The states of the Jakarta Persistence specification, and others that help to understand what happens.
    public enum State {
        /// Not in the session, and without a known row.
        TRANSIENT,
        /// Will be inserted by the next flush.
        PENDING,
        /// The session tracks and writes its changes.
        MANAGED,
        /// In the session, but changes are not tracked.
        READ_ONLY,
        /// A proxy, which loads its data on first access.
        PROXY,
        /// Will be deleted by the next flush, or has been deleted.
        REMOVED,
        /// Its row exists, but no session tracks changes.
        DETACHED
    }

    public SessionObject {
        changes = List.copyOf(changes);
        notLoaded = List.copyOf(notLoaded);
        variables = List.copyOf(variables);
    }
}
