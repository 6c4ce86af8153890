package dev.entitect.live.engine;

/// Explains what ended a Java snippet. Stateless.
final class SnippetFaults {

    private SnippetFaults() {}

    /// @param exception name of its class
    static String explain(String exception, String message) {
        String simple = exception.substring(exception.lastIndexOf('.') + 1);
        String what = message.isBlank() ? simple + "." : simple + ": " + message.strip() + (message.strip().endsWith(".") ? "" : ".");
        return switch (simple) {
            case "LazyInitializationException" -> what
                    + " The object is not watched by an open session any more, so what it did not load then cannot be loaded now."
                    + " Load it while the session is open: by a join fetch, an entity graph, or by touching it; or merge the object into "
                    + "an open session first.";
            case "TransientObjectException", "TransientPropertyValueException" -> what
                    + " An object that is written refers to one that has no row yet: persist that one too, or let the association cascade "
                    + "PERSIST.";
            case "PersistentObjectException", "EntityExistsException" ->
                what + " persist() takes new objects; for one that has a row and is not watched, use merge().";
            case "OptimisticLockException", "StaleObjectStateException", "OptimisticEntityLockException" ->
                what + " Its row has been changed or deleted since it was read.";
            case "DetachedObjectException" -> detached(what);
            case "IllegalArgumentException" -> message.contains("DetachedObjectException") ? detached(what) : what;
            default -> what;
        };
    }

    private static String detached(String what) {
        return what
                + " The session does not watch this object: it was detached, or a rollback let go of all objects. merge() gives one that "
                + "is watched.";
    }
}
