/// Compiles entity classes, boots Hibernate on an in-memory H2, and runs HQL and SQL on it.
///
/// Only plain data passes this package's door: sources and rows go in, result rows, SQL events, the database's catalogue and
/// [problems][dev.entitect.live.LiveProblem] come out. No entity instance, class, connection or Hibernate type ever leaves it, so a session
/// can be closed, rebuilt or moved to another process without anything else noticing.
package dev.entitect.live;
