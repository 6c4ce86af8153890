package dev.entitect.dialect;

/// The JDBC driver of a dialect.
///
/// @param className of `java.sql.Driver`
/// @param group     of the Maven artifact
/// @param artifact  of the Maven artifact, which is the beginning of the jar's name too
public record Driver(String className, String group, String artifact) {}
