package dev.entitect.live.engine;

/// Explains the exceptions of Java snippets. Stateless.
final class SnippetFaults {

    private SnippetFaults() {}

    /// @param exception name of its class
    static String explain(String exception, String message) {
        String simple = exception.substring(exception.lastIndexOf('.') + 1);
        String what = message.isBlank() ? simple + "." : simple + ": " + message.strip() + (message.strip().endsWith(".") ? "" : ".");
        return switch (simple) {
            case "LazyInitializationException" -> what
                    + " The object no longer belongs to an open session, so its unloaded associations cannot be loaded. Load them while "
                    + "the session is open, by a join fetch, an entity graph or by accessing them; or merge the object into an open "
                    + "session first.";
            case "TransientObjectException", "TransientPropertyValueException" -> what
                    + " An object to be written refers to one that has no row yet: persist that one too, or let the association cascade "
                    + "PERSIST.";
            case "PersistentObjectException", "EntityExistsException" ->
                what + " persist() accepts only new objects; for a detached object, use merge().";
            case "OptimisticLockException", "StaleObjectStateException", "OptimisticEntityLockException" ->
                what + " Its row has been changed or deleted since it was read.";
            case "DetachedObjectException" -> detached(what);
            case "IllegalArgumentException" -> message.contains("DetachedObjectException") ? detached(what) : what;
            default -> what;
        };
    }

    private static String detached(String what) {
        return what
                + " The session does not manage this object: it was detached, by detach() or by a rollback. merge() returns a managed one.";
    }
}
