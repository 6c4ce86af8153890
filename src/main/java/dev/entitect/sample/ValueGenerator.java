package dev.entitect.sample;

/// Makes up a value for a column.
@FunctionalInterface
interface ValueGenerator {

    String make(Row row);
}
