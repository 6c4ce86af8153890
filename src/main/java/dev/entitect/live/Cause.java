package dev.entitect.live;

/// Why a statement was sent to the database.
///
/// @param kind    what asked for it
/// @param subject for a query its HQL, `<criteria>` or nothing; for a load the association by which it was asked for, as class and attribute
///                (`com.example.User.posts`), or the class alone; for a flush what made it necessary, in words
/// @param number  tells the flushes of a session apart; 0 for everything else
/// @param access  the code of the model that touched what was not loaded: `User.postCount (User.java:88)`; empty when it was touched from elsewhere
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
}
