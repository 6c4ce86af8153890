/// Reads what a database says about its tables, each kind of database in its own vocabulary, into one
/// [Catalogue][dev.entitect.catalogue.Catalogue].
package dev.entitect.catalogue.jdbc;
