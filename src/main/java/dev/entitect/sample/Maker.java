package dev.entitect.sample;

/// Makes up a value for a column.
@FunctionalInterface
interface Maker {

    String make(Row row);
}
