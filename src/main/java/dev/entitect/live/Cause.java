package dev.entitect.live;

/// Why a statement was sent to the database.
///
/// @param kind the kind of operation
/// @param subject for a query its HQL, `<criteria>` or nothing; for a load the association that triggered it, as class and attribute
///        (`com.example.User.posts`), or only the class; for a flush its reason, in words
/// @param number distinguishes the flushes of a session; 0 for everything else
/// @param access the code of the model that accessed what was not loaded: `User.postCount (User.java:88)`; empty for other code
public record Cause(Kind kind, String subject, int number, String access) {

    public static final Cause SQL = new Cause(Kind.SQL, "", 0, "");

    /// The operations that send statements.
    public enum Kind {
        /// A query in HQL, or by criteria.
        QUERY,
        /// SQL typed by the user, and statements without another cause.
        SQL,
        /// Access to a collection that was not loaded.
        LAZY_COLLECTION,
        /// Access to a proxy.
        LAZY_ENTITY,
        /// An eager association that the query did not fetch.
        EAGER_ENTITY,
        /// An object that was requested by its key.
        FIND,
        /// The session wrote its changes.
        FLUSH
    }

    /// Whether an association was loaded after its owner.
    public boolean isLaterLoad() {
        return kind == Kind.LAZY_COLLECTION || kind == Kind.LAZY_ENTITY || kind == Kind.EAGER_ENTITY;
    }

    /// The same with the association that was determined.
    public Cause by(String role) {
        return new Cause(kind, role, number, access);
    }

    /// In words, without the text of a query: `lazy load of User.posts, accessed by User.postCount (User.java:88)`.
    public String words() {
        String what = switch (kind) {
            case QUERY -> "query";
            case SQL -> "SQL";
            case LAZY_COLLECTION, LAZY_ENTITY -> "lazy load of " + role();
            case EAGER_ENTITY -> "eager load of " + role() + ", which the query did not fetch";
            case FIND -> "find or refresh of " + role();
            case FLUSH -> "flush" + (subject.isEmpty() ? "" : " for " + subject);
        };
        return access.isEmpty() ? what : what + ", accessed by " + access;
    }

    /// The association or class that was loaded, without its package: `User.posts`.
    public String role() {
        return shortRole(subject);
    }

    /// `User.posts` for `com.example.User.posts`, and `User` for `com.example.User`: class names start with a capital letter.
    public static String shortRole(String role) {
        String[] parts = role.split("\\.");
        String last = parts[parts.length - 1];
        boolean attribute = parts.length > 1 && !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
        return attribute ? parts[parts.length - 2] + "." + last : last;
    }
}
