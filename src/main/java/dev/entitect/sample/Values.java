package dev.entitect.sample;

import java.util.List;

/// How a column gets its values.
///
/// @param generator gives any value
/// @param distinct  gives distinct values, for unique columns
record Values(ValueGenerator generator, Distinct distinct) {

    /// Gives the nth of many distinct values.
    @FunctionalInterface
    interface Distinct {

        String generate(Row row, long number);
    }

    /// Values from a short list; null if there are none, as for an enum without constants.
    static Values oneOf(List<String> values) {
        if (values.isEmpty()) {
            return new Values(row -> null, (row, number) -> null);
        }
        return new Values(row -> values.get(row.random.nextInt(values.size())),
                (row, number) -> values.get((int) (number % values.size())));
    }
}
