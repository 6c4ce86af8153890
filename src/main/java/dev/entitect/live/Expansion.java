package dev.entitect.live;

import java.util.List;

/// What unfolding showed, and what it cost.
///
/// @param nodes      what is inside
/// @param statements the SQL that was run for it; none when it was loaded before
/// @param findings   associations that have been loaded one by one for the rows of the same result by now
public record Expansion(List<ObjectNode> nodes, List<SqlEvent> statements, List<NPlusOne> findings) {

    public Expansion {
        nodes = List.copyOf(nodes);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }
}
