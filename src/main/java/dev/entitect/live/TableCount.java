package dev.entitect.live;

/// How many rows a table holds.
public record TableCount(String schema, String table, long rows) {}
