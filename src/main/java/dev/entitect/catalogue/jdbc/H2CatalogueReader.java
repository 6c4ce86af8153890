package dev.entitect.catalogue.jdbc;

import static dev.entitect.catalogue.jdbc.CatalogueBuilder.each;
import static dev.entitect.catalogue.jdbc.CatalogueBuilder.text;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueBuilder.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads H2's INFORMATION_SCHEMA: <https://h2database.com/html/systemtables.html>
final class H2CatalogueReader implements CatalogueReader {

    private static final String OWN = " TABLE_SCHEMA <> 'INFORMATION_SCHEMA' ";

    /// A constraint: its table, its kind and its columns.
    private record Constraint(TableName table, String type, List<String> columns) {}

    /// @param unique whether the column is part of the unique key; the other columns of a unique index are only included
    private record IndexColumn(Catalogue.IndexPart part, boolean unique) {}

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        each(connection, "select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA where SCHEMA_NAME <> 'INFORMATION_SCHEMA'",
                row -> catalogue.schema(row.getString("SCHEMA_NAME")));
        tables(connection, catalogue);
        columns(connection, catalogue);
        Map<TableName, Constraint> constraints = constraints(connection, catalogue);
        indexes(connection, catalogue);
        foreignKeys(connection, constraints, catalogue);
        checks(connection, constraints, catalogue);
        return catalogue.build();
    }

    private static void tables(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection,
                "select TABLE_SCHEMA, TABLE_NAME, REMARKS from INFORMATION_SCHEMA.TABLES where TABLE_TYPE = 'BASE TABLE' and" + OWN,
                row -> catalogue.table(table(row), text(row, "REMARKS")));
        each(connection, "select V.TABLE_SCHEMA, V.TABLE_NAME, T.REMARKS, V.VIEW_DEFINITION from INFORMATION_SCHEMA.VIEWS V "
                + "join INFORMATION_SCHEMA.TABLES T on T.TABLE_SCHEMA = V.TABLE_SCHEMA and T.TABLE_NAME = V.TABLE_NAME where V."
                + OWN.strip(),
                row -> catalogue.view(table(row), text(row, "REMARKS"), text(row, "VIEW_DEFINITION")));
        each(connection, "select SEQUENCE_SCHEMA, SEQUENCE_NAME, START_VALUE, INCREMENT from INFORMATION_SCHEMA.SEQUENCES",
                row -> catalogue.sequence(new Catalogue.Sequence(row.getString("SEQUENCE_SCHEMA"), row.getString("SEQUENCE_NAME"),
                        row.getLong("START_VALUE"), row.getLong("INCREMENT"))));
    }

    private static void columns(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, "
                + "DATA_TYPE_SQL(TABLE_SCHEMA, TABLE_NAME, 'TABLE', DTD_IDENTIFIER) as TYPE_TEXT, IS_NULLABLE, "
                + "COLUMN_DEFAULT, GENERATION_EXPRESSION, IS_IDENTITY, REMARKS "
                + "from INFORMATION_SCHEMA.COLUMNS where IS_VISIBLE and" + OWN + "order by ORDINAL_POSITION",
                row -> catalogue.column(table(row), new Catalogue.Column(
                        row.getString("COLUMN_NAME"),
                        row.getString("TYPE_TEXT"),
                        row.getString("IS_NULLABLE").equals("YES"),
                        text(row, "COLUMN_DEFAULT"),
                        text(row, "GENERATION_EXPRESSION").map(expression -> new Catalogue.Generated(expression, true)),
                        row.getString("IS_IDENTITY").equals("YES"),
                        text(row, "REMARKS"))));
    }

    private static Map<TableName, Constraint> constraints(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        Map<TableName, Constraint> constraints = new LinkedHashMap<>();
        each(connection, "select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE, TABLE_SCHEMA, TABLE_NAME "
                + "from INFORMATION_SCHEMA.TABLE_CONSTRAINTS",
                row -> constraints.put(constraint(row), new Constraint(table(row), row.getString("CONSTRAINT_TYPE"), new ArrayList<>())));
        each(connection,
                "select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, COLUMN_NAME from INFORMATION_SCHEMA.KEY_COLUMN_USAGE order by ORDINAL_POSITION",
                row -> constraints.get(constraint(row)).columns().add(row.getString("COLUMN_NAME")));
        constraints.forEach((name, constraint) -> {
            Catalogue.Key key = new Catalogue.Key(name.name(), constraint.columns());
            if (constraint.type().equals("PRIMARY KEY")) {
                catalogue.primaryKey(constraint.table(), key);
            } else if (constraint.type().equals("UNIQUE")) {
                catalogue.unique(constraint.table(), key);
            }
        });
        return constraints;
    }

    private static void indexes(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        Map<TableName, List<IndexColumn>> columns = new LinkedHashMap<>();
        each(connection, "select INDEX_SCHEMA, INDEX_NAME, COLUMN_NAME, ORDERING_SPECIFICATION, IS_UNIQUE "
                + "from INFORMATION_SCHEMA.INDEX_COLUMNS order by ORDINAL_POSITION",
                row -> columns
                        .computeIfAbsent(new TableName(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME")),
                                name -> new ArrayList<>())
                        .add(new IndexColumn(new Catalogue.IndexPart(row.getString("COLUMN_NAME"), false,
                                "DESC".equals(row.getString("ORDERING_SPECIFICATION"))), row.getBoolean("IS_UNIQUE"))));
        each(connection, "select INDEX_SCHEMA, INDEX_NAME, TABLE_SCHEMA, TABLE_NAME, INDEX_TYPE_NAME from INFORMATION_SCHEMA.INDEXES "
                + "where not IS_GENERATED",
                row -> {
                    TableName name = new TableName(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME"));
                    List<IndexColumn> own = columns.getOrDefault(name, List.of());
                    boolean unique = row.getString("INDEX_TYPE_NAME").startsWith("UNIQUE");
                    catalogue.index(table(row), new Catalogue.Index(name.name(),
                            own.stream().filter(it -> it.unique || !unique).map(IndexColumn::part).toList(), unique, Optional.empty(),
                            own.stream().filter(it -> unique && !it.unique).map(it -> it.part.text()).toList()));
                });
    }

    private static void foreignKeys(Connection connection, Map<TableName, Constraint> constraints, CatalogueBuilder catalogue)
            throws SQLException {
        Map<TableName, List<String>> referenced = new LinkedHashMap<>();
        each(connection, "select F.CONSTRAINT_SCHEMA, F.CONSTRAINT_NAME, U.COLUMN_NAME from INFORMATION_SCHEMA.KEY_COLUMN_USAGE F "
                + "join INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R "
                + "on R.CONSTRAINT_SCHEMA = F.CONSTRAINT_SCHEMA and R.CONSTRAINT_NAME = F.CONSTRAINT_NAME "
                + "join INFORMATION_SCHEMA.KEY_COLUMN_USAGE U on U.CONSTRAINT_SCHEMA = R.UNIQUE_CONSTRAINT_SCHEMA "
                + "and U.CONSTRAINT_NAME = R.UNIQUE_CONSTRAINT_NAME and U.ORDINAL_POSITION = F.POSITION_IN_UNIQUE_CONSTRAINT "
                + "order by F.ORDINAL_POSITION",
                row -> referenced.computeIfAbsent(constraint(row), name -> new ArrayList<>()).add(row.getString("COLUMN_NAME")));
        each(connection,
                "select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE "
                        + "from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS",
                row -> {
                    Constraint key = constraints.get(constraint(row));
                    TableName target = constraints.get(
                            new TableName(row.getString("UNIQUE_CONSTRAINT_SCHEMA"), row.getString("UNIQUE_CONSTRAINT_NAME"))).table();
                    catalogue.foreignKey(key.table(), new Catalogue.ForeignKey(row.getString("CONSTRAINT_NAME"), key.columns(),
                            target.schema(), target.name(), referenced.getOrDefault(constraint(row), List.of()),
                            row.getString("DELETE_RULE"), row.getString("UPDATE_RULE")));
                });
    }

    private static void checks(Connection connection, Map<TableName, Constraint> constraints, CatalogueBuilder catalogue)
            throws SQLException {
        each(connection, "select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE from INFORMATION_SCHEMA.CHECK_CONSTRAINTS",
                row -> {
                    Constraint owner = constraints.get(constraint(row));
                    // the check of a domain does not belong to a table
                    if (owner != null) {
                        catalogue.check(owner.table(),
                                new Catalogue.Check(row.getString("CONSTRAINT_NAME"), row.getString("CHECK_CLAUSE")));
                    }
                });
    }

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME"));
    }

    private static TableName constraint(ResultSet row) throws SQLException {
        return new TableName(row.getString("CONSTRAINT_SCHEMA"), row.getString("CONSTRAINT_NAME"));
    }
}
