/// The door of the live session: what goes in and comes out of it.
///
/// Only plain data passes: sources and rows go in, result rows, SQL events, the database's catalogue and
/// [problems][dev.entitect.live.LiveProblem] come out. No entity instance, class, connection or Hibernate type ever leaves it, so a session
/// can be closed, rebuilt or run in another process without anything else noticing.
package dev.entitect.live;
