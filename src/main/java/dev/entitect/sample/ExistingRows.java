package dev.entitect.sample;

import dev.entitect.schema.Table;
import java.util.List;
import java.util.Objects;

/// The rows that the tables hold before any are generated.
record ExistingRows(List<TableRows> rows) {

    List<TableRows> of(Table table) {
        return rows.stream().filter(it -> it.table().equals(table.name()) && it.schema().equals(table.schema().orElse(""))).toList();
    }

    /// The distinct values of a column.
    List<String> values(Table table, String column) {
        return of(table).stream().filter(it -> it.columns().contains(column))
                .flatMap(it -> it.rows().stream().map(row -> row.get(it.columns().indexOf(column)))).filter(Objects::nonNull).distinct()
                .toList();
    }
}
