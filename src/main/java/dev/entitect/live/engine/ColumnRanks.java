package dev.entitect.live.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The place of each column in its table, as the model orders them. Names match whatever their case, quotes and schema. Immutable.
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

    /// The place from 0; a column that is not named comes after all that are.
    int rank(String table, String column) {
        return ranks.getOrDefault(key(table), Map.of()).getOrDefault(key(column), Integer.MAX_VALUE);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT);
    }
}
