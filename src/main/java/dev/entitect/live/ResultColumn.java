package dev.entitect.live;

/// One column of a result.
///
/// @param name the column header: an alias, an attribute (`author`, `address.city`), or the expression itself
/// @param type for display: a Java type for HQL (`String`, `User`), a database type for SQL (`CHARACTER VARYING`)
public record ResultColumn(String name, String type) {}
