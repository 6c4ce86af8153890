package dev.entitect.sample;

import dev.entitect.model.id.EntityId;
import java.util.List;
import java.util.Random;

/// Columns that refer to a row of an entity.
///
/// @param columns  their positions in the row
/// @param parts    for each column, the position in the key of the part that it repeats
/// @param nullable whether a row may refer to nothing
/// @param own      whether the table refers to itself
record Reference(EntityId target, int[] columns, int[] parts, boolean nullable, boolean own) {

    /// Full skew is a power law with an exponent just below 1; at 1, the first parent would get everything.
    private static final double STEEPEST = 0.9;
    private static final double ABSENT = 0.1;
    /// The minimum number of rows that are roots of trees.
    private static final int ROOTS = 3;

    /// @return false if there must be a row to refer to, but there is none
    boolean fill(String[] cells, Keys keys, Random random, double skew) {
        List<String[]> there = keys.of(target);
        if (nullable && (there.isEmpty() || own && there.size() < ROOTS || random.nextDouble() < ABSENT)) {
            clear(cells);
            return true;
        }
        if (there.isEmpty()) {
            return false;
        }
        put(cells, there.get(position(there.size(), random.nextDouble(), skew)));
        return true;
    }

    private static int position(int size, double random, double skew) {
        return Math.min(size - 1, (int) (size * Math.pow(random, 1 / (1 - STEEPEST * skew))));
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
