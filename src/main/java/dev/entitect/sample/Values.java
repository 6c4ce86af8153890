package dev.entitect.sample;

import java.util.List;

/// How a column gets its values.
///
/// @param maker    a value as it comes
/// @param distinct one of many different values, for columns that hold each but once
record Values(ValueGenerator maker, Distinct distinct) {

    /// Makes the nth of many different values.
    @FunctionalInterface
    interface Distinct {

        String make(Row row, long number);
    }

    /// Values that are one of a few.
    static Values oneOf(List<String> values) {
        return new Values(row -> values.get(row.random.nextInt(values.size())),
                (row, number) -> values.get((int) (number % values.size())));
    }
}
