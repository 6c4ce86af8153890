/// What a database has, as plain data that knows nothing of models: read by `.jdbc` from a running database, or worked out by others from
/// another source, so that all of them can be compared in one vocabulary.
package dev.entitect.catalogue;
