package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// A trial of one loading strategy for an association with the rows of a query.
///
/// @param strategy the loading strategy
/// @param hql        the query that was run
/// @param statements the SQL that was run; empty if the strategy is not possible
/// @param rows       rows that the database sent
/// @param objects objects returned by the query itself
/// @param time the total time
/// @param refusal why the strategy is not possible here; empty if it is
public record AlternativeRun(LoadingStrategy strategy, String hql, List<SqlEvent> statements, long rows, long objects, Duration time,
        String refusal) {

    /// Loading strategies.
    public enum LoadingStrategy {
        ONE_BY_ONE, JOIN_FETCH, ENTITY_GRAPH, BATCH, SUBSELECT
    }

    public AlternativeRun {
        statements = List.copyOf(statements);
    }
}
