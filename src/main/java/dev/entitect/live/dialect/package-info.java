/// Hibernate dialects that create everything in the database that a model specifies.
package dev.entitect.live.dialect;
