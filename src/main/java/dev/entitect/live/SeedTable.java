package dev.entitect.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// Rows to put into one table before the session opens.
///
/// The database converts each text to the type of its column, so a cell is written as the database reads it: `2026-01-31`, `true`, `12.50`.
/// A JSON column takes JSON text.
///
/// @param schema the schema, or an empty text for the default one
/// @param table the table
/// @param columns the columns the cells belong to, in order
/// @param rows the rows in the order they are inserted; a null cell is SQL NULL
/// @param identityColumns those of the columns the database would number itself; numbering goes on after the highest value given
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
