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

/// Reads the INFORMATION_SCHEMA of MySQL and MariaDB, limited to the database of the connection: they treat an SQL schema as a separate
/// database, and a server may hold many unrelated ones.
///
/// <https://dev.mysql.com/doc/refman/9.0/en/information-schema.html>, <https://mariadb.com/kb/en/information-schema-tables/>
final class MysqlCatalogueReader implements CatalogueReader {

    private static final String HERE = " = database() ";

    /// The names of checks are unique per table on MariaDB, per database on MySQL.
    private final String checks;
    /// MariaDB writes a default of NULL as a word and quotes texts; MySQL returns null and texts without quotes. MySQL has indexes on
    /// expressions, MariaDB has sequences.
    private final boolean mariadb;

    /// A constraint: its table and its name.
    private record Constraint(TableName table, String name) {}

    private MysqlCatalogueReader(String checks, boolean mariadb) {
        this.checks = checks;
        this.mariadb = mariadb;
    }

    static MysqlCatalogueReader ofMariadb() {
        return new MysqlCatalogueReader("select CONSTRAINT_SCHEMA as TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE "
                + "from information_schema.CHECK_CONSTRAINTS where CONSTRAINT_SCHEMA" + HERE, true);
    }

    static MysqlCatalogueReader ofMysql() {
        return new MysqlCatalogueReader("select t.TABLE_SCHEMA, t.TABLE_NAME, t.CONSTRAINT_NAME, c.CHECK_CLAUSE "
                + "from information_schema.TABLE_CONSTRAINTS t join information_schema.CHECK_CONSTRAINTS c "
                + "on c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA and c.CONSTRAINT_NAME = t.CONSTRAINT_NAME "
                + "where t.CONSTRAINT_TYPE = 'CHECK' and t.TABLE_SCHEMA" + HERE, false);
    }

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        each(connection, "select TABLE_SCHEMA, TABLE_NAME, TABLE_COMMENT from information_schema.TABLES "
                + "where TABLE_TYPE = 'BASE TABLE' and TABLE_SCHEMA" + HERE,
                row -> catalogue.table(table(row), text(row, "TABLE_COMMENT")));
        each(connection,
                "select V.TABLE_SCHEMA, V.TABLE_NAME, V.VIEW_DEFINITION from information_schema.VIEWS V where V.TABLE_SCHEMA" + HERE,
                row -> catalogue.view(table(row), Optional.empty(), text(row, "VIEW_DEFINITION")));
        if (mariadb) {
            sequences(connection, catalogue);
        }
        columns(connection, catalogue);
        keys(connection, catalogue);
        each(connection, checks,
                row -> catalogue.check(table(row), new Catalogue.Check(row.getString("CONSTRAINT_NAME"), row.getString("CHECK_CLAUSE"))));
        return catalogue.build();
    }

    /// MariaDB implements a sequence as a table with one row: <https://mariadb.com/kb/en/sequence-overview/>
    private static void sequences(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        List<TableName> names = new ArrayList<>();
        each(connection,
                "select TABLE_SCHEMA, TABLE_NAME from information_schema.TABLES where TABLE_TYPE = 'SEQUENCE' and TABLE_SCHEMA" + HERE,
                row -> names.add(table(row)));
        for (TableName name : names) {
            each(connection, "select START_VALUE, INCREMENT from `" + name.name().replace("`", "``") + '`', row -> catalogue.sequence(
                    new Catalogue.Sequence(name.schema(), name.name(), row.getLong("START_VALUE"), row.getLong("INCREMENT"))));
        }
    }

    private void columns(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA, COLUMN_COMMENT, "
                + "GENERATION_EXPRESSION "
                + "from information_schema.COLUMNS where TABLE_SCHEMA" + HERE + "order by ORDINAL_POSITION",
                row -> {
                    String extra = row.getString("EXTRA");
                    catalogue.column(table(row), new Catalogue.Column(
                            row.getString("COLUMN_NAME"),
                            row.getString("COLUMN_TYPE"),
                            row.getString("IS_NULLABLE").equals("YES"),
                            Optional.ofNullable(row.getString("COLUMN_DEFAULT")).filter(text -> !(mariadb && text.equals("NULL"))),
                            text(row, "GENERATION_EXPRESSION")
                                    .map(expression -> new Catalogue.Generated(expression, extra.contains("STORED GENERATED"))),
                            extra.contains("auto_increment"),
                            text(row, "COLUMN_COMMENT")));
                });
    }

    /// Keys are indexes here: a unique index on columns is a unique constraint, and a foreign key creates an index of its own name unless
    /// an existing one serves it.
    private void keys(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        Map<Constraint, List<String>> foreign = foreignKeys(connection, catalogue);
        Map<Constraint, List<Catalogue.IndexPart>> indexes = new LinkedHashMap<>();
        Map<Constraint, Boolean> unique = new LinkedHashMap<>();
        each(connection, "select TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, COLUMN_NAME, COLLATION, NON_UNIQUE, "
                + (mariadb ? "null" : "EXPRESSION") + " as EXPRESSION_TEXT from information_schema.STATISTICS "
                + "where TABLE_SCHEMA" + HERE + "order by TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
                row -> {
                    Constraint index = new Constraint(table(row), row.getString("INDEX_NAME"));
                    String expression = row.getString("EXPRESSION_TEXT");
                    indexes.computeIfAbsent(index, name -> new ArrayList<>())
                            .add(new Catalogue.IndexPart(expression == null ? row.getString("COLUMN_NAME") : expression, expression != null,
                                    "D".equals(row.getString("COLLATION"))));
                    unique.put(index, row.getInt("NON_UNIQUE") == 0);
                });
        indexes.forEach((index, parts) -> {
            List<String> columns = parts.stream().map(Catalogue.IndexPart::text).toList();
            if (index.name().equals("PRIMARY")) {
                catalogue.primaryKey(index.table(), new Catalogue.Key(index.name(), columns));
            } else if (unique.get(index) && parts.stream().noneMatch(Catalogue.IndexPart::expression)) {
                catalogue.unique(index.table(), new Catalogue.Key(index.name(), columns));
            } else if (!columns.equals(foreign.get(index))) {
                catalogue.index(index.table(),
                        new Catalogue.Index(index.name(), parts, unique.get(index), Optional.empty(), List.of()));
            }
        });
    }

    private static Map<Constraint, List<String>> foreignKeys(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        Map<Constraint, List<String>> own = new LinkedHashMap<>();
        Map<Constraint, List<String>> referred = new LinkedHashMap<>();
        each(connection,
                "select TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_COLUMN_NAME from "
                        + "information_schema.KEY_COLUMN_USAGE "
                        + "where REFERENCED_TABLE_NAME is not null and TABLE_SCHEMA" + HERE + "order by ORDINAL_POSITION",
                row -> {
                    Constraint key = new Constraint(table(row), row.getString("CONSTRAINT_NAME"));
                    own.computeIfAbsent(key, name -> new ArrayList<>()).add(row.getString("COLUMN_NAME"));
                    referred.computeIfAbsent(key, name -> new ArrayList<>()).add(row.getString("REFERENCED_COLUMN_NAME"));
                });
        each(connection,
                "select CONSTRAINT_SCHEMA as TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, REFERENCED_TABLE_NAME, "
                        + "DELETE_RULE, UPDATE_RULE from information_schema.REFERENTIAL_CONSTRAINTS where CONSTRAINT_SCHEMA" + HERE,
                row -> {
                    Constraint key = new Constraint(table(row), row.getString("CONSTRAINT_NAME"));
                    catalogue.foreignKey(key.table(),
                            new Catalogue.ForeignKey(key.name(), own.get(key), row.getString("UNIQUE_CONSTRAINT_SCHEMA"),
                                    row.getString("REFERENCED_TABLE_NAME"), referred.get(key), row.getString("DELETE_RULE"),
                                    row.getString("UPDATE_RULE")));
                });
        return own;
    }

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME"));
    }
}
