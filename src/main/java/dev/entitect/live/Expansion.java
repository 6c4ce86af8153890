package dev.entitect.live;

import java.util.List;

/// The result of expanding a node, and its cost.
///
/// @param nodes the child nodes
/// @param statements the SQL that was run for it; none if it was already loaded
/// @param findings associations that have so far been loaded one by one for the rows of the same result
public record Expansion(List<ObjectNode> nodes, List<SqlEvent> statements, List<NPlusOne> findings) {

    public Expansion {
        nodes = List.copyOf(nodes);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }
}
