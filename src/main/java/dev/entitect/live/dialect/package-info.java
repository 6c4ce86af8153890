/// Dialects of Hibernate that create in the database all that a model says.
package dev.entitect.live.dialect;
