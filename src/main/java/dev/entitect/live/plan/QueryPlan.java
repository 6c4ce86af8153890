package dev.entitect.live.plan;

import java.io.Serializable;
import java.util.List;

/// How a database carries out one statement.
///
/// @param text     as the database wrote it: SQL with comments, a table, or XML
/// @param analyzed whether the statement was run, so that rows and times were counted
/// @param missing  indexes that would spare the reading of whole tables
public record QueryPlan(PlanNode root, String text, boolean analyzed, List<MissingIndex> missing) implements Serializable {

    public QueryPlan {
        missing = List.copyOf(missing);
    }
}
