/// The contents of a database as plain data, independent of models. `.jdbc` reads them from a running database; other packages derive them
/// from other sources, so that all of them can be compared.
package dev.entitect.catalogue;
