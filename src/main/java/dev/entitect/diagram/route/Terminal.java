package dev.entitect.diagram.route;

/// A possible start or end of an edge.
///
/// @param penalty the cost of starting or ending there, in world pixels of detour
record Terminal(Port port, double penalty) {}
