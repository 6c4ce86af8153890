package dev.entitect.sample;

import java.util.List;

/// Rows of one table. Cells are texts that the column's type can read: `2026-01-31`, `true`, `12.50`; an array is written as JSON, bytes as
/// the text whose UTF-8 they are; a missing value is null.
///
/// @param schema          the schema, or an empty text for the default one
/// @param columns         what the cells of a row stand for, in order
/// @param rows            in the order in which they can be inserted: a row refers to rows before it alone
/// @param identityColumns those of the columns that the database would count up itself
public record TableRows(String schema, String table, List<String> columns, List<List<String>> rows, List<String> identityColumns) {

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
