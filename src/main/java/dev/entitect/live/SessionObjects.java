package dev.entitect.live;

import java.util.List;

/// The objects that a Java snippet's session and variables hold.
///
/// @param open        whether the session is
/// @param transaction whether one is active in it
/// @param objects     those of the session, then those that only variables hold
/// @param truncated   whether there are more
public record SessionObjects(boolean open, boolean transaction, List<SessionObject> objects, boolean truncated) {

    public static final SessionObjects NONE = new SessionObjects(false, false, List.of(), false);

    public SessionObjects {
        objects = List.copyOf(objects);
    }
}
