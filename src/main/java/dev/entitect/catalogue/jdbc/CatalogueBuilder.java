package dev.entitect.catalogue.jdbc;

import dev.entitect.catalogue.Catalogue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Builds a catalogue from rows that arrive kind by kind: all tables first, then all columns, and so on. For a single use on one thread.
///
/// Ignores whatever belongs to a table or view that was not added first.
final class CatalogueBuilder {

    private final Set<String> schemas = new TreeSet<>();
    private final Map<TableName, Parts> tables = new TreeMap<>(Comparator.comparing(TableName::schema).thenComparing(TableName::name));
    private final Map<TableName, Optional<String>> views = new HashMap<>();
    private final List<Catalogue.Sequence> sequences = new ArrayList<>();
    private final List<Catalogue.EnumType> enumTypes = new ArrayList<>();

    /// The name of a table, constraint or index, qualified with its schema.
    record TableName(String schema, String name) {}

    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static final class Parts {
        private final Optional<String> comment;
        private final List<Catalogue.Column> columns = new ArrayList<>();
        private Optional<Catalogue.Key> primaryKey = Optional.empty();
        private final List<Catalogue.Key> uniques = new ArrayList<>();
        private final List<Catalogue.Index> indexes = new ArrayList<>();
        private final List<Catalogue.ForeignKey> foreignKeys = new ArrayList<>();
        private final List<Catalogue.Check> checks = new ArrayList<>();

        private Parts(Optional<String> comment) {
            this.comment = comment;
        }
    }

    /// Passes each row of a query to the reader.
    static void each(Connection connection, String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /// The text of a column; empty for null and for "", which MySQL returns if there is no comment.
    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }

    void schema(String name) {
        schemas.add(name);
    }

    void table(TableName table, Optional<String> comment) {
        tables.put(table, new Parts(comment));
        schemas.add(table.schema());
    }

    void view(TableName view, Optional<String> comment, Optional<String> definition) {
        table(view, comment);
        views.put(view, definition.map(String::strip));
    }

    void sequence(Catalogue.Sequence sequence) {
        sequences.add(sequence);
    }

    void enumType(Catalogue.EnumType type) {
        enumTypes.add(type);
    }

    private Parts parts(TableName table) {
        return tables.getOrDefault(table, new Parts(Optional.empty()));
    }

    void column(TableName table, Catalogue.Column column) {
        parts(table).columns.add(column);
    }

    void primaryKey(TableName table, Catalogue.Key key) {
        parts(table).primaryKey = Optional.of(key);
    }

    void unique(TableName table, Catalogue.Key key) {
        parts(table).uniques.add(key);
    }

    void index(TableName table, Catalogue.Index index) {
        parts(table).indexes.add(index);
    }

    void foreignKey(TableName table, Catalogue.ForeignKey key) {
        parts(table).foreignKeys.add(key);
    }

    void check(TableName table, Catalogue.Check check) {
        parts(table).checks.add(check);
    }

    Catalogue build() {
        List<Catalogue.Table> base = tables.entrySet().stream().filter(entry -> !views.containsKey(entry.getKey())).map(entry -> {
            Parts parts = entry.getValue();
            return new Catalogue.Table(entry.getKey().schema(), entry.getKey().name(), parts.comment, parts.columns, parts.primaryKey,
                    byName(parts.uniques, Catalogue.Key::name), byName(parts.indexes, Catalogue.Index::name),
                    byName(parts.foreignKeys, Catalogue.ForeignKey::name), byName(parts.checks, Catalogue.Check::name));
        }).toList();
        List<Catalogue.View> queries = tables.entrySet().stream().filter(entry -> views.containsKey(entry.getKey()))
                .map(entry -> new Catalogue.View(entry.getKey().schema(), entry.getKey().name(), entry.getValue().comment,
                        entry.getValue().columns, views.get(entry.getKey())))
                .toList();
        sequences.sort(Comparator.comparing(Catalogue.Sequence::schema).thenComparing(Catalogue.Sequence::name));
        enumTypes.sort(Comparator.comparing(Catalogue.EnumType::schema).thenComparing(Catalogue.EnumType::name));
        return new Catalogue(List.copyOf(schemas), base, queries, sequences, enumTypes);
    }

    private static <T> List<T> byName(List<T> parts, Function<T, String> name) {
        return parts.stream().sorted(Comparator.comparing(name)).toList();
    }
}
