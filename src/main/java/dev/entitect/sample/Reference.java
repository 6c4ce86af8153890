package dev.entitect.sample;

import dev.entitect.model.id.EntityId;
import java.util.List;
import java.util.Random;

/// Columns that refer to a row of an entity.
///
/// @param columns  their positions in the row
/// @param parts    for each column, the position in the key of the part that it repeats
/// @param nullable whether a row may refer to nothing
/// @param selfReferencing whether the table refers to itself
record Reference(EntityId target, int[] columns, int[] parts, boolean nullable, boolean selfReferencing) {

    /// Full skew is a power law with an exponent just below 1; at 1, the first parent would get everything.
    private static final double MAX_EXPONENT = 0.9;
    private static final double NULL_PROBABILITY = 0.1;
    /// The minimum number of rows that are roots of trees.
    private static final int MIN_ROOTS = 3;

    /// @return false if there must be a row to refer to, but there is none
    boolean fill(String[] cells, Keys keys, Random random, double skew) {
        List<String[]> keysOfTarget = keys.of(target);
        if (nullable && (keysOfTarget.isEmpty() || selfReferencing && keysOfTarget.size() < MIN_ROOTS
                || random.nextDouble() < NULL_PROBABILITY)) {
            clear(cells);
            return true;
        }
        if (keysOfTarget.isEmpty()) {
            return false;
        }
        put(cells, keysOfTarget.get(position(keysOfTarget.size(), random.nextDouble(), skew)));
        return true;
    }

    private static int position(int size, double random, double skew) {
        return Math.min(size - 1, (int) (size * Math.pow(random, 1 / (1 - MAX_EXPONENT * skew))));
    }

    void put(String[] cells, String[] key) {
        for (int i = 0; i < columns.length; i++) {
            cells[columns[i]] = key[parts[i]];
        }
    }

    void clear(String[] cells) {
        for (int column : columns) {
            cells[column] = null;
        }
    }
}
