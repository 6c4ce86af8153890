package dev.entitect.sample;

import java.util.List;

/// Rows of one table. Cells are texts that the column's type can read: `2026-01-31`, `true`, `12.50`. An array is written as JSON, bytes as
/// the text that they encode in UTF-8; a missing value is null.
///
/// @param subject         name of the entity that the rows belong to, or that owns them
/// @param schema          the database schema; an empty text for the default one
/// @param columns         names of the columns, in the order of the cells
/// @param rows            in the order in which they can be inserted: a row only refers to earlier rows
/// @param identityColumns the columns that the database would number itself
public record TableRows(String subject, String schema, String table, List<String> columns, List<List<String>> rows,
        List<String> identityColumns) {

    public TableRows {
        columns = List.copyOf(columns);
        identityColumns = List.copyOf(identityColumns);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + table + " has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
