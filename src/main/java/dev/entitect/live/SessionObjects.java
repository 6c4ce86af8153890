package dev.entitect.live;

import java.util.List;

/// The objects in the session and the variables of Java snippets.
///
/// @param open whether the session is open
/// @param transaction whether a transaction is active
/// @param objects those in the session, then those referenced only by variables
/// @param truncated whether there are more objects
public record SessionObjects(boolean open, boolean transaction, List<SessionObject> objects, boolean truncated) {

    public static final SessionObjects NONE = new SessionObjects(false, false, List.of(), false);

    public SessionObjects {
        objects = List.copyOf(objects);
    }
}
