/// Reads what a database says about its tables, each kind of database in its own words, into one
/// [Catalogue][dev.entitect.live.catalogue.Catalogue].
package dev.entitect.live.catalogue;
