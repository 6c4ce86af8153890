package dev.entitect.sample;

/// Generates a value for a column.
@FunctionalInterface
interface ValueGenerator {

    String generate(Row row);
}
