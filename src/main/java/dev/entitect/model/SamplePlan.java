package dev.entitect.model;

import dev.entitect.model.id.EntityId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The plan for generated rows, which are added to own rows.
///
/// @param seed   the same seed gives the same rows
/// @param rows number of rows per entity, 0 or more
/// @param rowsOf other numbers of rows for single entities
/// @param skew from 0, which distributes children evenly over their parents, to 1, where a few parents have most of them
public record SamplePlan(long seed, int rows, Map<EntityId, Integer> rowsOf, double skew) {

    public SamplePlan {
        requireRows(rows);
        rowsOf.values().forEach(SamplePlan::requireRows);
        if (!(skew >= 0 && skew <= 1)) {
            throw new IllegalArgumentException("The skew of sample rows must be between 0 and 1, not " + skew);
        }
        SortedMap<EntityId, Integer> sorted = new TreeMap<>(Comparator.comparing(EntityId::value));
        sorted.putAll(rowsOf);
        rowsOf = Collections.unmodifiableSortedMap(sorted);
    }

    private static void requireRows(int rows) {
        Limits.require("The number of sample rows", rows, 0, Limits.ROWS);
    }

    /// A hundred rows per entity, evenly distributed.
    public static SamplePlan standard() {
        return new SamplePlan(1, 100, Map.of(), 0);
    }

    public int rowsOf(EntityId entity) {
        return rowsOf.getOrDefault(entity, rows);
    }

    public SamplePlan withSeed(long other) {
        return new SamplePlan(other, rows, rowsOf, skew);
    }

    public SamplePlan withRows(int other) {
        return new SamplePlan(seed, other, rowsOf, skew);
    }

    public SamplePlan withRowsOf(Map<EntityId, Integer> others) {
        return new SamplePlan(seed, rows, others, skew);
    }

    public SamplePlan withSkew(double other) {
        return new SamplePlan(seed, rows, rowsOf, other);
    }
}
