package dev.entitect.live.catalogue;

import static dev.entitect.live.catalogue.CatalogueBuilder.each;
import static dev.entitect.live.catalogue.CatalogueBuilder.text;

import dev.entitect.live.catalogue.CatalogueBuilder.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads SQLite's pragmas, and from the text of each table what no pragma tells: the names of constraints, and checks.
///
/// <https://www.sqlite.org/pragma.html#pragfunc>, <https://www.sqlite.org/schematab.html>
final class SqliteCatalogueReader implements CatalogueReader {

    private static final String SCHEMA = "main";
    private static final String OWN = " from main.sqlite_schema t %s where t.type = 'table' and t.name not like 'sqlite\\_%%' escape '\\' ";

    /// An index or a foreign key of a table: its name, or its number.
    private record Part(String table, String id) {}

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        Map<String, SqliteTableText> texts = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, t.sql" + OWN.formatted(""), row -> {
            texts.put(row.getString("TABLE_NAME"), SqliteTableText.parse(row.getString("sql")));
            catalogue.table(table(row), Optional.empty());
        });
        columns(connection, catalogue);
        indexes(connection, texts, catalogue);
        foreignKeys(connection, texts, catalogue);
        texts.forEach((table, text) -> text.checks().forEach(
                check -> catalogue.check(new TableName(SCHEMA, table), new Catalogue.Check(check.name().orElse(""), check.text()))));
        return catalogue.build();
    }

    /// A lone key of the type INTEGER is another name of the row's number, which SQLite counts up:
    /// <https://www.sqlite.org/lang_createtable.html#rowid>
    private static void columns(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        Map<TableName, List<String>> keys = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, c.name, c.type, c.pk, c.dflt_value, c.\"notnull\" or c.pk > 0 as REQUIRED, "
                + "c.pk = 1 and upper(c.type) = 'INTEGER' and (select count(*) from pragma_table_info(t.name) k where k.pk > 0) = 1 as "
                + "NUMBERED"
                + OWN.formatted("join pragma_table_xinfo(t.name) c") + "and c.hidden <> 1 order by c.cid",
                row -> catalogue.column(table(row),
                        new Catalogue.Column(row.getString("name"), row.getString("type"), !row.getBoolean("REQUIRED"),
                                text(row, "dflt_value"), row.getBoolean("NUMBERED"), Optional.empty())));
        each(connection,
                "select t.name as TABLE_NAME, c.name" + OWN.formatted("join pragma_table_info(t.name) c") + "and c.pk > 0 order by c.pk",
                row -> keys.computeIfAbsent(table(row), name -> new ArrayList<>()).add(row.getString("name")));
        keys.forEach((table, columns) -> catalogue.primaryKey(table, new Catalogue.Key("", columns)));
    }

    private static void indexes(Connection connection, Map<String, SqliteTableText> texts, CatalogueBuilder catalogue) throws SQLException {
        Map<Part, List<String>> columns = new LinkedHashMap<>();
        each(connection, "select t.name as TABLE_NAME, i.name as INDEX_NAME, coalesce(c.name, 'expression') as COLUMN_NAME"
                + OWN.formatted("join pragma_index_list(t.name) i join pragma_index_info(i.name) c") + "order by i.name, c.seqno",
                row -> columns
                        .computeIfAbsent(new Part(row.getString("TABLE_NAME"), row.getString("INDEX_NAME")), part -> new ArrayList<>())
                        .add(row.getString("COLUMN_NAME")));
        each(connection,
                "select t.name as TABLE_NAME, i.name as INDEX_NAME, i.origin, i.\"unique\""
                        + OWN.formatted("join pragma_index_list(t.name) i"),
                row -> {
                    String table = row.getString("TABLE_NAME");
                    List<String> own = columns.getOrDefault(new Part(table, row.getString("INDEX_NAME")), List.of());
                    switch (row.getString("origin")) {
                        case "c" ->
                            catalogue.index(table(row), new Catalogue.Index(row.getString("INDEX_NAME"), own, row.getBoolean("unique")));
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

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(SCHEMA, row.getString("TABLE_NAME"));
    }
}
