package dev.entitect.live;

import dev.entitect.live.plan.QueryPlan;

/// A statement that a query became, and how the database would run it, or ran it.
///
/// @param sql with its values in place
public record StatementPlan(String sql, QueryPlan plan) {}
