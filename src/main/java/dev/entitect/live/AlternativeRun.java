package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// One way of loading an association with the rows of a query, tried.
///
/// @param strategy        how
/// @param hql        the query that was run
/// @param statements the SQL that was run; empty when it was refused
/// @param rows       rows that the database sent
/// @param objects    objects that came of the query itself
/// @param time       for everything
/// @param refusal    why this way is not possible here; empty when it is
public record AlternativeRun(LoadingStrategy strategy, String hql, List<SqlEvent> statements, long rows, long objects, Duration time,
        String refusal) {

    /// Ways of loading.
    public enum LoadingStrategy {
        ONE_BY_ONE, JOIN_FETCH, ENTITY_GRAPH, BATCH, SUBSELECT
    }

    public AlternativeRun {
        statements = List.copyOf(statements);
    }
}
