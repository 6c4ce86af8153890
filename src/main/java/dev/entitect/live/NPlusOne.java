package dev.entitect.live;

/// One query returned N rows, and for each of them one more statement loaded an association.
///
/// @param role       the association, as class and attribute: `com.example.User.posts`
/// @param statements the number of statements that loaded it
/// @param query the HQL of the query; empty if unknown
/// @param sql one of the statements
public record NPlusOne(String role, int statements, String query, String sql) {

    /// The binary name of the class that has the association.
    public String owner() {
        return role.substring(0, Math.max(0, role.lastIndexOf('.')));
    }

    /// The attribute of that class.
    public String attribute() {
        return role.substring(role.lastIndexOf('.') + 1);
    }
}
