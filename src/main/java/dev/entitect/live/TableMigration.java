package dev.entitect.live;

import java.util.List;

/// Where the rows of a table come from when a session copies those of the previous session: the same table, with its previous names.
///
/// @param schema     empty for the default one
/// @param columns those that existed before
/// @param oldSchema  empty for the default one
/// @param oldColumns one for each of the columns
/// @param identityColumns the columns that the database generates
public record TableMigration(String schema, String table, List<String> columns, String oldSchema, String oldTable, List<String> oldColumns,
        List<String> identityColumns) {

    public TableMigration {
        columns = List.copyOf(columns);
        oldColumns = List.copyOf(oldColumns);
        identityColumns = List.copyOf(identityColumns);
        if (columns.size() != oldColumns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns of " + table + " for " + oldColumns.size() + " of " + oldTable);
        }
    }
}
