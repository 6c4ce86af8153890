package dev.entitect.diagram.route;

/// A place where an edge could begin or end.
///
/// @param penalty what it costs to begin or end there, in world pixels of detour
record Terminal(Port port, double penalty) {}
