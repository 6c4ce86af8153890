package dev.entitect.live;

/// The number of rows in a table.
public record TableCount(String schema, String table, long rows) {}
