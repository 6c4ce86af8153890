/// Compiles entity classes, starts Hibernate on a database, and runs HQL, SQL and Java, in the calling process.
package dev.entitect.live.engine;
