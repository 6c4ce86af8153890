package dev.entitect.live;

/// A row that a reference can refer to.
///
/// @param key in the form expected by cells of the reference
/// @param label for display: the key and a distinguishing value
public record Lookup(String key, String label) {}
