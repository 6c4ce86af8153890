package dev.entitect.live.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The position of each column in its table, in the model's order. Names are compared without case, quotes and schema. Immutable.
final class ColumnRanks {

    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

    ColumnRanks(Map<String, List<String>> columnOrder) {
        columnOrder.forEach((table, columns) -> {
            Map<String, Integer> ofTable = ranks.computeIfAbsent(key(table), t -> new HashMap<>());
            columns.forEach(column -> ofTable.putIfAbsent(key(column), ofTable.size()));
        });
    }

    boolean knows(String table) {
        return ranks.containsKey(key(table));
    }

    /// The position from 0; columns that are not listed come after all others.
    int rank(String table, String column) {
        return ranks.getOrDefault(key(table), Map.of()).getOrDefault(key(column), Integer.MAX_VALUE);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT);
    }
}
