package dev.entitect.sample;

import java.math.BigDecimal;

/// Where the value of a column comes from.
sealed interface Cell {

    /// The next number of a key.
    record Counted(Counter counter, BigDecimal most) implements Cell {
    }

    /// Given with the row: the key of a joined superclass's row, or of the owner of a pair or a collected value.
    ///
    /// @param part position in that key
    record Given(int part) implements Cell {
    }

    /// Part of a [Reference].
    record Referring(int reference) implements Cell {
    }

    /// Counts the rows that agree in the other columns: lines of an order, positions in a list.
    record Running(int[] within, int first) implements Cell {
    }

    /// The class of the row, by its discriminator.
    record Discriminator() implements Cell {
    }

    /// The same in every row; null for NULL.
    record Constant(String text) implements Cell {
    }

    /// Made up.
    ///
    /// @param absent how often the value is missing, from 0 to 1
    record Made(Values values, double absent) implements Cell {
    }

    /// The last number given; tables of one hierarchy share theirs.
    final class Counter {
        private long last;

        long next() {
            return ++last;
        }

        void known(String number) {
            try {
                last = Math.max(last, new BigDecimal(number.strip()).longValue());
            } catch (NumberFormatException noNumber) {
                // nothing that this counter could give a second time
            }
        }
    }
}
