package dev.entitect.live;

/// Identifies a row of an entity in a session.
///
/// @param entity simple name of the entity by which the row was found, which is a superclass if the row belongs to a subclass
/// @param key    the primary key as text, for display; a session maps it back to the key itself
public record RowId(String entity, String key) {

    /// As shown to the user: `User#1`.
    @Override
    public String toString() {
        return entity + '#' + key;
    }
}
