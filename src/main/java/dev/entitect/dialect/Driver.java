package dev.entitect.dialect;

/// The JDBC driver of a dialect.
///
/// @param className of `java.sql.Driver`
/// @param group     of the Maven artifact
/// @param artifact  of the Maven artifact, which is the beginning of the jar's name too
/// @param shipped   part of the distribution; the others are the user's to add, mostly because of their licences
public record Driver(String className, String group, String artifact, boolean shipped) {}
