package dev.entitect.live;

/// One column of a result.
///
/// @param name what to write above it: an alias, an attribute (`author`, `address.city`), or the expression itself
/// @param type for people: a Java type for HQL (`String`, `User`), a database type for SQL (`CHARACTER VARYING`)
public record ResultColumn(String name, String type) {}
