package dev.entitect.live.catalogue;

import java.util.List;
import java.util.Optional;

/// What a database says its tables are. Names are as the database stores them.
///
/// @param tables by schema and name
public record Catalogue(List<Table> tables) {

    public Catalogue {
        tables = List.copyOf(tables);
    }

    /// The table of this name in any schema, whatever its case.
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equalsIgnoreCase(name)).findFirst();
    }

    /// One table; its constraints are by name, its columns in their own order.
    public record Table(
            String schema,
            String name,
            Optional<String> comment,
            List<Column> columns,
            Optional<Key> primaryKey,
            List<Key> uniqueConstraints,
            List<Index> indexes,
            List<ForeignKey> foreignKeys,
            List<Check> checks) {

        public Table {
            columns = List.copyOf(columns);
            uniqueConstraints = List.copyOf(uniqueConstraints);
            indexes = List.copyOf(indexes);
            foreignKeys = List.copyOf(foreignKeys);
            checks = List.copyOf(checks);
        }

        /// The column of this name, whatever its case.
        public Optional<Column> column(String columnName) {
            return columns.stream().filter(column -> column.name().equalsIgnoreCase(columnName)).findFirst();
        }
    }

    /// @param type the type as it is written in DDL: `CHARACTER VARYING(100)`, `NUMERIC(10, 2)`
    /// @param defaultValue the expression of the default
    /// @param identity whether the database numbers the column
    public record Column(
            String name, String type, boolean nullable, Optional<String> defaultValue, boolean identity, Optional<String> comment) {}

    /// A primary key or unique constraint, its columns in the order of the key.
    public record Key(String name, List<String> columns) {

        public Key {
            columns = List.copyOf(columns);
        }
    }

    /// An index that was created as one; those that only serve a constraint are not listed.
    public record Index(String name, List<String> columns, boolean unique) {

        public Index {
            columns = List.copyOf(columns);
        }
    }

    /// @param onDelete the rule as SQL writes it: `CASCADE`, `SET NULL`, `NO ACTION`, …
    /// @param onUpdate likewise
    public record ForeignKey(
            String name,
            List<String> columns,
            String referencedSchema,
            String referencedTable,
            List<String> referencedColumns,
            String onDelete,
            String onUpdate) {

        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }
    }

    /// @param clause the condition as the database writes it
    public record Check(String name, String clause) {}
}
