package dev.entitect.live;

/// Why a statement was sent to the database.
///
/// @param kind    what asked for it
/// @param subject for a query its HQL, `<criteria>` or nothing; for a load the association by which it was asked for, as class and
///                attribute (`com.example.User.posts`), or the class alone; for a flush what made it necessary, in words
/// @param number  tells the flushes of a session apart; 0 for everything else
/// @param access  the code of the model that touched what was not loaded: `User.postCount (User.java:88)`; empty when it was touched from
///        elsewhere
public record Cause(Kind kind, String subject, int number, String access) {

    public static final Cause SQL = new Cause(Kind.SQL, "", 0, "");

    /// What asks for statements.
    public enum Kind {
        /// A query in HQL, or by criteria.
        QUERY,
        /// SQL as it was typed, and what nothing else explains.
        SQL,
        /// A collection that was not loaded and was touched.
        LAZY_COLLECTION,
        /// A proxy that was touched.
        LAZY_ENTITY,
        /// An association that is to be loaded at once and that the query did not bring.
        EAGER_ENTITY,
        /// An object that was asked for by its key.
        FIND,
        /// The session wrote what had changed.
        FLUSH
    }

    /// Whether an association was loaded after its owner.
    public boolean isLaterLoad() {
        return kind == Kind.LAZY_COLLECTION || kind == Kind.LAZY_ENTITY || kind == Kind.EAGER_ENTITY;
    }

    /// The same with the association found out.
    public Cause by(String role) {
        return new Cause(kind, role, number, access);
    }

    /// In words, without the text of a query: `lazy load of User.posts, touched by User.postCount (User.java:88)`.
    public String words() {
        String what = switch (kind) {
            case QUERY -> "query";
            case SQL -> "SQL";
            case LAZY_COLLECTION, LAZY_ENTITY -> "lazy load of " + role();
            case EAGER_ENTITY -> "eager load of " + role() + ", which the query did not bring";
            case FIND -> "find or refresh of " + role();
            case FLUSH -> "flush" + (subject.isEmpty() ? "" : " for " + subject);
        };
        return access.isEmpty() ? what : what + ", touched by " + access;
    }

    /// The association or class that was loaded, without its package: `User.posts`.
    public String role() {
        return shortRole(subject);
    }

    /// `User.posts` for `com.example.User.posts`, and `User` for `com.example.User`: classes begin with a capital.
    public static String shortRole(String role) {
        String[] parts = role.split("\\.");
        String last = parts[parts.length - 1];
        boolean attribute = parts.length > 1 && !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
        return attribute ? parts[parts.length - 2] + "." + last : last;
    }
}
