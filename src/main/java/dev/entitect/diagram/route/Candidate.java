package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import java.util.List;

/// A possible path of an edge.
///
/// @param path from port to port, with its stubs as separate segments
/// @param cost in world pixels of detour; obstacles may not be included yet
record Candidate(Terminal from, Terminal to, List<Point> path, double cost) {}
