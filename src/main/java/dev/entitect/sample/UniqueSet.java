package dev.entitect.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Columns whose combination of values must be unique.
final class UniqueSet {

    private static final char SEPARATOR = '\u0000';

    private final int[] columns;
    private final List<String> names;
    private final boolean key;
    private final Set<String> used = new HashSet<>();
    private long next;

    UniqueSet(int[] columns, List<String> names, boolean key) {
        this.columns = columns;
        this.names = names;
        this.key = key;
    }

    int[] columns() {
        return columns;
    }

    List<String> names() {
        return names;
    }

    boolean isKey() {
        return key;
    }

    /// Increases with every call.
    long next() {
        return next++;
    }

    boolean clashes(String[] cells) {
        String value = value(cells);
        return value != null && used.contains(value);
    }

    void add(String[] cells) {
        String value = value(cells);
        if (value != null) {
            used.add(value);
        }
    }

    /// Null if one of the cells is null: databases consider such rows different from all others.
    private String value(String[] cells) {
        if (columns.length == 1) {
            return cells[columns[0]];
        }
        StringBuilder value = new StringBuilder();
        for (int column : columns) {
            if (cells[column] == null) {
                return null;
            }
            value.append(cells[column]).append(SEPARATOR);
        }
        return value.toString();
    }
}
