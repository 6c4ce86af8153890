package dev.entitect.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// Rows to insert into one table when the session opens. The database converts each text to the type of its column, so cells are in the
/// database's own format: `2026-01-31`, `true`, `12.50`. A JSON column expects JSON text.
///
/// @param schema the schema; empty for the default one
/// @param table the table
/// @param columns the columns of the cells, in order
/// @param rows the rows in the order of insertion; a null cell is SQL NULL
/// @param identityColumns the columns that the database generates; numbering continues after the highest inserted value
public record SeedTable(String schema, String table, List<String> columns, List<List<String>> rows, List<String> identityColumns) {

    public SeedTable {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(table, "table");
        columns = List.copyOf(columns);
        identityColumns = List.copyOf(identityColumns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + table + " has " + row.size() + " cells for " + columns.size()
                        + " columns");
            }
        }
    }
}
