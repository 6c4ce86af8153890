/// Compiles entity classes, boots Hibernate on a database, and runs HQL, SQL and Java on it, in the process it is called in.
package dev.entitect.live.engine;
