package dev.entitect.catalogue.jdbc;

import static dev.entitect.catalogue.jdbc.CatalogueBuilder.each;
import static dev.entitect.catalogue.jdbc.CatalogueBuilder.text;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueBuilder.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads SQLite's pragmas, and parses the text of each table for what no pragma returns: the names of constraints, and checks.
///
/// <https://www.sqlite.org/pragma.html#pragfunc>, <https://www.sqlite.org/schematab.html>
final class SqliteCatalogueReader implements CatalogueReader {

    private static final String SCHEMA = "main";
    /// How the pragma marks a generated column: <https://www.sqlite.org/pragma.html#pragma_table_xinfo>
    private static final int VIRTUAL = 2;
    private static final int STORED = 3;
    private static final String TABLES_AND_VIEWS = " from main.sqlite_schema t %s where t.type in ('table', 'view') "
            + "and t.name not like 'sqlite\\_%%' escape '\\' ";
    private static final String OWN = TABLES_AND_VIEWS + "and t.type = 'table' ";

    /// An index or foreign key of a table, identified by its name or number.
    private record Part(String table, String id) {}

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        Map<String, SqliteTableText> texts = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, t.sql" + OWN.formatted(""), row -> {
            texts.put(row.getString("TABLE_NAME"), SqliteTableText.parse(row.getString("sql")));
            catalogue.table(table(row), Optional.empty());
        });
        each(connection, "select t.name as TABLE_NAME, t.sql" + TABLES_AND_VIEWS.formatted("") + "and t.type = 'view'",
                row -> catalogue.view(table(row), Optional.empty(), query(row.getString("sql"))));
        columns(connection, texts, catalogue);
        indexes(connection, texts, catalogue);
        foreignKeys(connection, texts, catalogue);
        texts.forEach((table, text) -> text.checks().forEach(
                check -> catalogue.check(new TableName(SCHEMA, table), new Catalogue.Check(check.name().orElse(""), check.text()))));
        return catalogue.build();
    }

    /// A single-column key of the type INTEGER is an alias of the row id, which SQLite generates:
    /// <https://www.sqlite.org/lang_createtable.html#rowid>
    private static void columns(Connection connection, Map<String, SqliteTableText> texts, CatalogueBuilder catalogue) throws SQLException {
        Map<TableName, List<String>> keys = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, c.name, c.type, c.pk, c.dflt_value, c.\"notnull\" or c.pk > 0 as REQUIRED, "
                + "c.pk = 1 and upper(c.type) = 'INTEGER' and (select count(*) from pragma_table_info(t.name) k where k.pk > 0) = 1 as "
                + "NUMBERED, c.hidden"
                + TABLES_AND_VIEWS.formatted("join pragma_table_xinfo(t.name) c") + "and c.hidden <> 1 order by c.cid",
                row -> {
                    String name = row.getString("name");
                    int hidden = row.getInt("hidden");
                    Optional<Catalogue.Generated> generated = hidden != VIRTUAL && hidden != STORED
                            ? Optional.empty()
                            : texts.get(row.getString("TABLE_NAME")).generated(name)
                                    .map(expression -> new Catalogue.Generated(expression, hidden == STORED));
                    catalogue.column(table(row), new Catalogue.Column(name, row.getString("type"), !row.getBoolean("REQUIRED"),
                            text(row, "dflt_value"), generated, row.getBoolean("NUMBERED"), Optional.empty()));
                });
        each(connection,
                "select t.name as TABLE_NAME, c.name" + OWN.formatted("join pragma_table_info(t.name) c") + "and c.pk > 0 order by c.pk",
                row -> keys.computeIfAbsent(table(row), name -> new ArrayList<>()).add(row.getString("name")));
        keys.forEach((table, columns) -> catalogue.primaryKey(table, new Catalogue.Key("", columns)));
    }

    private static void indexes(Connection connection, Map<String, SqliteTableText> texts, CatalogueBuilder catalogue) throws SQLException {
        Map<String, SqliteIndexText> statements = new HashMap<>();
        each(connection, "select name, sql from main.sqlite_schema where type = 'index' and sql is not null",
                row -> statements.put(row.getString("name"), SqliteIndexText.parse(row.getString("sql"))));
        Map<Part, List<Catalogue.IndexPart>> parts = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, i.name as INDEX_NAME, c.seqno, c.name as COLUMN_NAME, c.\"desc\""
                + OWN.formatted("join pragma_index_list(t.name) i join pragma_index_xinfo(i.name) c")
                + "and c.\"key\" order by i.name, c.seqno",
                row -> {
                    String column = row.getString("COLUMN_NAME");
                    String index = row.getString("INDEX_NAME");
                    parts.computeIfAbsent(new Part(row.getString("TABLE_NAME"), index), part -> new ArrayList<>())
                            .add(new Catalogue.IndexPart(column != null ? column : statements.get(index).parts().get(row.getInt("seqno")),
                                    column == null, row.getBoolean("desc")));
                });
        each(connection,
                "select t.name as TABLE_NAME, i.name as INDEX_NAME, i.origin, i.\"unique\""
                        + OWN.formatted("join pragma_index_list(t.name) i"),
                row -> {
                    String table = row.getString("TABLE_NAME");
                    String index = row.getString("INDEX_NAME");
                    List<Catalogue.IndexPart> all = parts.getOrDefault(new Part(table, index), List.of());
                    List<String> own = all.stream().map(Catalogue.IndexPart::text).toList();
                    switch (row.getString("origin")) {
                        case "c" -> catalogue.index(table(row), new Catalogue.Index(index, all, row.getBoolean("unique"),
                                statements.get(index).condition(), List.of()));
                        case "u" -> catalogue.unique(table(row), new Catalogue.Key(texts.get(table).nameOfUnique(own).orElse(""), own));
                        default -> {}
                    }
                });
    }

    private static void foreignKeys(Connection connection, Map<String, SqliteTableText> texts, CatalogueBuilder catalogue)
            throws SQLException {
        Map<Part, Catalogue.ForeignKey> keys = new LinkedHashMap<>();
        // a key that names no columns refers to the primary key of the other table
        each(connection, "select t.name as TABLE_NAME, f.id, f.\"table\", f.\"from\", coalesce(f.\"to\", "
                + "(select p.name from pragma_table_info(f.\"table\") p where p.pk = f.seq + 1)) as referred, f.on_delete, f.on_update"
                + OWN.formatted("join pragma_foreign_key_list(t.name) f") + "order by t.name, f.id, f.seq",
                row -> {
                    Catalogue.ForeignKey more = new Catalogue.ForeignKey("", List.of(row.getString("from")), SCHEMA, row.getString("table"),
                            List.of(row.getString("referred")), row.getString("on_delete"), row.getString("on_update"));
                    keys.merge(new Part(row.getString("TABLE_NAME"), row.getString("id")), more, SqliteCatalogueReader::joined);
                });
        keys.forEach((part, key) -> catalogue.foreignKey(new TableName(SCHEMA, part.table()), new Catalogue.ForeignKey(
                texts.get(part.table()).nameOfForeignKey(key.columns()).orElse(""), key.columns(), key.referencedSchema(),
                key.referencedTable(),
                key.referencedColumns(), key.onDelete(), key.onUpdate())));
    }

    private static Catalogue.ForeignKey joined(Catalogue.ForeignKey first, Catalogue.ForeignKey more) {
        List<String> own = new ArrayList<>(first.columns());
        own.addAll(more.columns());
        List<String> referred = new ArrayList<>(first.referencedColumns());
        referred.addAll(more.referencedColumns());
        return new Catalogue.ForeignKey(first.name(), own, first.referencedSchema(), first.referencedTable(), referred, first.onDelete(),
                first.onUpdate());
    }

    /// The query of a view: the text after the first AS.
    private static Optional<String> query(String sql) {
        return SqliteToken.read(sql).stream().filter(token -> token.keyword().equals("AS")).findFirst()
                .map(token -> sql.substring(token.end()).strip());
    }

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(SCHEMA, row.getString("TABLE_NAME"));
    }
}
