package dev.entitect.live.plan;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.jsqlparser.schema.MultiPartName;

/// What advice needs to know of a table. Names are as the database stores them.
///
/// @param indexes the columns of each index, and of the primary key; an expression in place of a column has no name that a column could
///        have
record TableFacts(String name, List<String> columns, List<List<String>> indexes) {

    /// The column of this name, whatever its case.
    Optional<String> column(String named) {
        return columns.stream().filter(column -> column.equalsIgnoreCase(named)).findFirst();
    }

    boolean hasIndexThatBeginsWith(String column) {
        return indexes.stream().anyMatch(index -> index.getFirst().equalsIgnoreCase(column));
    }

    /// Asks the driver for tables, three questions each. For one use on one thread.
    record Reader(Connection connection) {

        /// Empty for what is no table of the database.
        ///
        /// @param schema as the statement has it; empty for the one that the connection is in
        /// @param table  as the statement has it, in quotes or without
        Optional<TableFacts> read(String schema, String table) throws SQLException {
            DatabaseMetaData metadata = connection.getMetaData();
            String name = stored(metadata, table);
            // MySQL calls databases what others call schemas
            boolean schemas = metadata.supportsSchemasInTableDefinitions();
            String catalog = schemas || schema.isEmpty() ? connection.getCatalog() : stored(metadata, schema);
            String inSchema = !schemas ? null : schema.isEmpty() ? connection.getSchema() : stored(metadata, schema);
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = metadata.getColumns(catalog, inSchema, name, "%")) {
                while (rows.next()) {
                    // the name was a pattern
                    if (rows.getString("TABLE_NAME").equalsIgnoreCase(name)) {
                        columns.add(rows.getString("COLUMN_NAME"));
                    }
                }
            }
            return columns.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TableFacts(name, List.copyOf(columns), indexes(metadata, catalog, inSchema, name)));
        }

        private static String stored(DatabaseMetaData metadata, String name) throws SQLException {
            // in quotes the case counts
            return MultiPartName.isQuoted(name)
                    ? MultiPartName.unquote(name)
                    : metadata.storesUpperCaseIdentifiers()
                            ? name.toUpperCase(Locale.ROOT)
                            : metadata.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
        }

        private static List<List<String>> indexes(DatabaseMetaData metadata, String catalog, String schema, String table)
                throws SQLException {
            Map<String, TreeMap<Integer, String>> indexes = new TreeMap<>();
            try (ResultSet rows = metadata.getIndexInfo(catalog, schema, table, false, true)) {
                while (rows.next()) {
                    String column = Objects.requireNonNullElse(rows.getString("COLUMN_NAME"), "");
                    if (rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
                        indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>()).put(rows.getInt("ORDINAL_POSITION"),
                                column);
                    }
                }
            }
            TreeMap<Integer, String> key = new TreeMap<>();
            // SQLite has no index for a key that is its row number
            try (ResultSet rows = metadata.getPrimaryKeys(catalog, schema, table)) {
                while (rows.next()) {
                    key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
                }
            }
            List<List<String>> all = new ArrayList<>();
            indexes.values().forEach(columns -> all.add(List.copyOf(columns.values())));
            if (!key.isEmpty()) {
                all.add(List.copyOf(key.values()));
            }
            return List.copyOf(all);
        }
    }
}
