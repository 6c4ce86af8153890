package dev.entitect.sample;

import dev.entitect.schema.Table;
import java.util.List;
import java.util.Objects;

/// The rows that were written by hand, by table.
record OwnRows(List<TableRows> rows) {

    List<TableRows> of(Table table) {
        return rows.stream().filter(it -> it.table().equals(table.name()) && it.schema().equals(table.schema().orElse(""))).toList();
    }

    /// What stands in a column, each value once.
    List<String> values(Table table, String column) {
        return of(table).stream().filter(it -> it.columns().contains(column))
                .flatMap(it -> it.rows().stream().map(row -> row.get(it.columns().indexOf(column)))).filter(Objects::nonNull).distinct()
                .toList();
    }
}
