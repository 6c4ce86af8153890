/// The API of the live session.
///
/// Only plain data crosses it: sources and rows in one direction; result rows, SQL events, the database's catalogue and
/// [problems][dev.entitect.live.LiveProblem] in the other. No entity instance, class, connection or Hibernate type leaves it, so a session
/// can be closed, rebuilt or run in another process without affecting callers.
package dev.entitect.live;
