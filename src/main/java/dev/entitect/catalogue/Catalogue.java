package dev.entitect.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables, views, sequences and types of a database. Names are as the database stores them; expressions are SQL as written by the
/// database, or by whatever else created the catalogue.
///
/// @param schemas   the names of the database schemas, without system schemas, sorted
/// @param tables    by schema and name
/// @param views     by schema and name
/// @param sequences by schema and name; without those that only number a column
/// @param enumTypes by schema and name
public record Catalogue(List<String> schemas, List<Table> tables, List<View> views, List<Sequence> sequences, List<EnumType> enumTypes) {

    public Catalogue {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        sequences = List.copyOf(sequences);
        enumTypes = List.copyOf(enumTypes);
    }

    /// The table of this name in any schema, ignoring case.
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The view of this name in any schema, ignoring case.
    public Optional<View> view(String name) {
        return views.stream().filter(view -> view.name().equalsIgnoreCase(name)).findFirst();
    }

    /// A table. Its constraints and indexes are sorted by name, its columns are in the order of the table.
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

        /// The column of this name, ignoring case.
        public Optional<Column> column(String columnName) {
            return columns.stream().filter(column -> column.name().equalsIgnoreCase(columnName)).findFirst();
        }
    }

    /// @param type         as it is written in DDL: `CHARACTER VARYING(100)`, `NUMERIC(10, 2)`
    /// @param defaultValue the expression of the default; empty for a generated column
    /// @param generated    how the database computes the column; empty for a column that statements can set
    /// @param identity     whether the database numbers the column
    public record Column(
            String name,
            String type,
            boolean nullable,
            Optional<String> defaultValue,
            Optional<Generated> generated,
            boolean identity,
            Optional<String> comment) {}

    /// @param stored whether it is computed when the row is written rather than when it is read
    public record Generated(String expression, boolean stored) {}

    /// A primary key or unique constraint, with its columns in the order of the key.
    ///
    /// @param name empty if the database has none
    public record Key(String name, List<String> columns) {

        public Key {
            columns = List.copyOf(columns);
        }
    }

    /// An index that was created explicitly; indexes that only serve a constraint are not listed.
    ///
    /// @param condition the condition of a partial index
    /// @param included  columns that the index stores without being sorted by them
    public record Index(String name, List<IndexPart> parts, boolean unique, Optional<String> condition, List<String> included) {

        public Index {
            parts = List.copyOf(parts);
            included = List.copyOf(included);
        }

        /// An ascending index on columns.
        public static Index of(String name, boolean unique, String... columns) {
            return new Index(name, Stream.of(columns).map(IndexPart::column).toList(), unique, Optional.empty(), List.of());
        }

        /// The parts that the index is sorted by: a column's name or an expression each.
        public List<String> columns() {
            return parts.stream().map(IndexPart::text).toList();
        }
    }

    /// @param text       the name of a column, or an expression
    /// @param expression whether the text is an expression
    public record IndexPart(String text, boolean expression, boolean descending) {

        public static IndexPart column(String name) {
            return new IndexPart(name, false, false);
        }
    }

    /// @param name     empty if the database has none
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

    /// @param name   empty if the database has none
    /// @param clause the condition
    public record Check(String name, String clause) {}

    /// @param definition the query; empty if the user may not see it
    public record View(String schema, String name, Optional<String> comment, List<Column> columns, Optional<String> definition) {

        public View {
            columns = List.copyOf(columns);
        }
    }

    /// @param start the first number of the sequence
    public record Sequence(String schema, String name, long start, long increment) {}

    /// @param constants in order
    public record EnumType(String schema, String name, List<String> constants) {

        public EnumType {
            constants = List.copyOf(constants);
        }
    }
}
