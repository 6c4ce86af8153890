package dev.entitect.live;

import java.util.List;

/// Where the rows of a table come from when a session takes over those of the session before: the same table, under the names it had then.
///
/// @param schema     empty for the default one
/// @param columns    those that were there before
/// @param oldSchema  empty for the default one
/// @param oldColumns one for each of the columns
/// @param identityColumns those columns that the database numbers
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
