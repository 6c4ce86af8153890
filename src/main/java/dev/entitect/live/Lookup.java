package dev.entitect.live;

/// A row that a reference can refer to.
///
/// @param label for display: the key and a distinguishing value
public record Lookup(RowId row, String label) {}
