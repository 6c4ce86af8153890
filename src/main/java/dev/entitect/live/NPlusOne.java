package dev.entitect.live;

/// One query brought N rows, and for each of them one more statement brought what it is associated with.
///
/// @param role       the association, as class and attribute: `com.example.User.posts`
/// @param statements how many were sent for it
/// @param query      the HQL whose rows they were sent for; empty when it is not known
/// @param sql        one of them
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
