package dev.entitect.live;

/// A row that a reference can refer to.
///
/// @param key   as a cell of the reference takes it
/// @param label for people: its key and what tells it apart
public record Lookup(String key, String label) {}
