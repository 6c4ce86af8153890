package dev.entitect.sample;

import java.math.BigDecimal;

/// Where the value of a column comes from.
sealed interface Cell {

    /// The next number of a key.
    record Numbered(Counter counter, BigDecimal max) implements Cell {}

    /// Given with the row: part of the key of a joined superclass's row, or of the owner of a pair or collected value.
    ///
    /// @param part position in that key
    record Given(int part) implements Cell {}

    /// Part of a [Reference].
    record Referring(int reference) implements Cell {}

    /// Numbers the rows that agree in the other columns: lines of an order, positions in a list.
    record Ordinal(int[] within, int first) implements Cell {}

    /// The discriminator value of the row's class.
    record Discriminator() implements Cell {}

    /// The same value in every row; null for NULL.
    record Constant(String text) implements Cell {}

    /// A generated value.
    ///
    /// @param nullProbability the probability that the value is missing, from 0 to 1
    record Generated(Values values, double nullProbability) implements Cell {}

    /// The last number given; the tables of a hierarchy share a counter.
    final class Counter {
        private long last;

        long next() {
            return ++last;
        }

        void skip(String number) {
            try {
                last = Math.max(last, new BigDecimal(number.strip()).longValue());
            } catch (NumberFormatException e) {
                // not a number, so the counter cannot collide with it
            }
        }
    }
}
