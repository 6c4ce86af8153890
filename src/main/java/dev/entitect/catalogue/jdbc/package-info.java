/// Reads the metadata of databases, which each kind of database presents in its own terms, into a common
/// [Catalogue][dev.entitect.catalogue.Catalogue].
package dev.entitect.catalogue.jdbc;
