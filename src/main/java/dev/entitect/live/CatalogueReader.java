package dev.entitect.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the tables of an H2 database from its INFORMATION_SCHEMA. Stateless.
///
/// All rows are read with a handful of statements, whatever the number of tables, and put together here.
public final class CatalogueReader {

    private static final String OWN = " TABLE_SCHEMA <> 'INFORMATION_SCHEMA' ";

    /// A table within its schema, or a constraint or index within its own.
    private record Name(String schema, String name) {}

    /// A constraint: whose it is, what it is, its columns.
    private record Constraint(Name table, String type, List<String> columns) {}

    private final Connection connection;

    private CatalogueReader(Connection connection) {
        this.connection = connection;
    }

    /// The base tables of every schema of the database but H2's own.
    ///
    /// @throws SQLException if the connection is closed or is not one of H2
    public static Catalogue read(Connection connection) throws SQLException {
        return new CatalogueReader(connection).catalogue();
    }

    /// How many rows each table holds, in the order of the catalogue.
    ///
    /// @throws SQLException if the connection is closed, is not one of H2, or may not read a table
    public static List<TableCount> rowCounts(Connection connection) throws SQLException {
        List<TableCount> counts = new ArrayList<>();
        for (Name table : new CatalogueReader(connection).tables().keySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + Sql.quoted(table.schema(), table.name()))) {
                rows.next();
                counts.add(new TableCount(table.schema(), table.name(), rows.getLong(1)));
            }
        }
        return counts;
    }

    private Catalogue catalogue() throws SQLException {
        Map<Name, Optional<String>> comments = tables();
        Map<Name, List<Catalogue.Column>> columns = columns();
        Map<Name, Constraint> constraints = constraints();
        Map<Name, List<Catalogue.Index>> indexes = indexes();
        Map<Name, List<Catalogue.ForeignKey>> foreignKeys = foreignKeys(constraints);
        Map<Name, List<Catalogue.Check>> checks = checks(constraints);
        return new Catalogue(comments.keySet().stream().map(table -> new Catalogue.Table(
                table.schema(),
                table.name(),
                comments.get(table),
                columns.getOrDefault(table, List.of()),
                keys(table, "PRIMARY KEY", constraints).stream().findFirst(),
                keys(table, "UNIQUE", constraints),
                indexes.getOrDefault(table, List.of()),
                foreignKeys.getOrDefault(table, List.of()),
                checks.getOrDefault(table, List.of()))).toList());
    }

    private Map<Name, Optional<String>> tables() throws SQLException {
        Map<Name, Optional<String>> tables = new LinkedHashMap<>();
        query("select TABLE_SCHEMA, TABLE_NAME, REMARKS from INFORMATION_SCHEMA.TABLES where TABLE_TYPE = 'BASE TABLE' and" + OWN
                + "order by TABLE_SCHEMA, TABLE_NAME", row -> tables.put(table(row), text(row, "REMARKS")));
        return tables;
    }

    private Map<Name, List<Catalogue.Column>> columns() throws SQLException {
        Map<Name, List<Catalogue.Column>> columns = new LinkedHashMap<>();
        query("select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, "
                + "DATA_TYPE_SQL(TABLE_SCHEMA, TABLE_NAME, 'TABLE', DTD_IDENTIFIER) as TYPE_TEXT, IS_NULLABLE, "
                + "coalesce(COLUMN_DEFAULT, GENERATION_EXPRESSION) as DEFAULT_TEXT, IS_IDENTITY, REMARKS "
                + "from INFORMATION_SCHEMA.COLUMNS where IS_VISIBLE and" + OWN + "order by ORDINAL_POSITION",
                row -> list(columns, table(row)).add(new Catalogue.Column(
                        row.getString("COLUMN_NAME"),
                        row.getString("TYPE_TEXT"),
                        row.getString("IS_NULLABLE").equals("YES"),
                        text(row, "DEFAULT_TEXT"),
                        row.getString("IS_IDENTITY").equals("YES"),
                        text(row, "REMARKS"))));
        return columns;
    }

    private Map<Name, Constraint> constraints() throws SQLException {
        Map<Name, Constraint> constraints = new LinkedHashMap<>();
        query("select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE, TABLE_SCHEMA, TABLE_NAME "
                + "from INFORMATION_SCHEMA.TABLE_CONSTRAINTS order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME",
                row -> constraints.put(constraint(row), new Constraint(table(row), row.getString("CONSTRAINT_TYPE"), new ArrayList<>())));
        query("select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, COLUMN_NAME from INFORMATION_SCHEMA.KEY_COLUMN_USAGE order by ORDINAL_POSITION",
                row -> constraints.get(constraint(row)).columns().add(row.getString("COLUMN_NAME")));
        return constraints;
    }

    private static List<Catalogue.Key> keys(Name table, String type, Map<Name, Constraint> constraints) {
        return constraints.entrySet().stream()
                .filter(entry -> entry.getValue().table().equals(table) && entry.getValue().type().equals(type))
                .map(entry -> new Catalogue.Key(entry.getKey().name(), entry.getValue().columns()))
                .toList();
    }

    private Map<Name, List<Catalogue.Index>> indexes() throws SQLException {
        Map<Name, List<String>> columns = new LinkedHashMap<>();
        query("select INDEX_SCHEMA, INDEX_NAME, COLUMN_NAME from INFORMATION_SCHEMA.INDEX_COLUMNS order by ORDINAL_POSITION",
                row -> list(columns, new Name(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME")))
                        .add(row.getString("COLUMN_NAME")));
        Map<Name, List<Catalogue.Index>> indexes = new LinkedHashMap<>();
        query("select INDEX_SCHEMA, INDEX_NAME, TABLE_SCHEMA, TABLE_NAME, INDEX_TYPE_NAME from INFORMATION_SCHEMA.INDEXES "
                + "where not IS_GENERATED order by INDEX_SCHEMA, INDEX_NAME",
                row -> {
                    Name name = new Name(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME"));
                    list(indexes, table(row)).add(new Catalogue.Index(name.name(), columns.getOrDefault(name, List.of()),
                            row.getString("INDEX_TYPE_NAME").startsWith("UNIQUE")));
                });
        return indexes;
    }

    private Map<Name, List<Catalogue.ForeignKey>> foreignKeys(Map<Name, Constraint> constraints) throws SQLException {
        Map<Name, List<String>> referenced = new LinkedHashMap<>();
        query("select F.CONSTRAINT_SCHEMA, F.CONSTRAINT_NAME, U.COLUMN_NAME from INFORMATION_SCHEMA.KEY_COLUMN_USAGE F "
                + "join INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R "
                + "on R.CONSTRAINT_SCHEMA = F.CONSTRAINT_SCHEMA and R.CONSTRAINT_NAME = F.CONSTRAINT_NAME "
                + "join INFORMATION_SCHEMA.KEY_COLUMN_USAGE U on U.CONSTRAINT_SCHEMA = R.UNIQUE_CONSTRAINT_SCHEMA "
                + "and U.CONSTRAINT_NAME = R.UNIQUE_CONSTRAINT_NAME and U.ORDINAL_POSITION = F.POSITION_IN_UNIQUE_CONSTRAINT "
                + "order by F.ORDINAL_POSITION",
                row -> list(referenced, constraint(row)).add(row.getString("COLUMN_NAME")));
        Map<Name, List<Catalogue.ForeignKey>> foreignKeys = new LinkedHashMap<>();
        query("select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE "
                + "from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME",
                row -> {
                    Constraint key = constraints.get(constraint(row));
                    Name target = constraints.get(
                            new Name(row.getString("UNIQUE_CONSTRAINT_SCHEMA"), row.getString("UNIQUE_CONSTRAINT_NAME"))).table();
                    list(foreignKeys, key.table()).add(new Catalogue.ForeignKey(row.getString("CONSTRAINT_NAME"), key.columns(),
                            target.schema(), target.name(), referenced.getOrDefault(constraint(row), List.of()),
                            row.getString("DELETE_RULE"), row.getString("UPDATE_RULE")));
                });
        return foreignKeys;
    }

    private Map<Name, List<Catalogue.Check>> checks(Map<Name, Constraint> constraints) throws SQLException {
        Map<Name, List<Catalogue.Check>> checks = new LinkedHashMap<>();
        query("select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE from INFORMATION_SCHEMA.CHECK_CONSTRAINTS "
                + "order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME",
                row -> {
                    Constraint owner = constraints.get(constraint(row));
                    // the check of a domain belongs to no table
                    if (owner != null) {
                        list(checks, owner.table()).add(new Catalogue.Check(row.getString("CONSTRAINT_NAME"),
                                row.getString("CHECK_CLAUSE")));
                    }
                });
        return checks;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static Name table(ResultSet row) throws SQLException {
        return new Name(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME"));
    }

    private static Name constraint(ResultSet row) throws SQLException {
        return new Name(row.getString("CONSTRAINT_SCHEMA"), row.getString("CONSTRAINT_NAME"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static <T> List<T> list(Map<Name, List<T>> map, Name key) {
        return map.computeIfAbsent(key, name -> new ArrayList<>());
    }
}
