/// How a database carries out a statement, each kind of database in its own words, as one tree of
/// [nodes][dev.entitect.live.plan.PlanNode]; and which index would spare it the reading of whole tables.
package dev.entitect.live.plan;
