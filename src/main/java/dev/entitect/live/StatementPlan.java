package dev.entitect.live;

import dev.entitect.live.plan.QueryPlan;

/// A statement of a query, and its execution plan.
///
/// @param sql with its values inserted
public record StatementPlan(String sql, QueryPlan plan) {}
