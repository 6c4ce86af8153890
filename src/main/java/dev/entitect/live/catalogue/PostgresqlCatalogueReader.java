package dev.entitect.live.catalogue;

import static dev.entitect.live.catalogue.CatalogueBuilder.each;
import static dev.entitect.live.catalogue.CatalogueBuilder.text;

import dev.entitect.live.catalogue.CatalogueBuilder.TableName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Reads PostgreSQL's system catalogs, which know more than its INFORMATION_SCHEMA: <https://www.postgresql.org/docs/18/catalogs.html>
final class PostgresqlCatalogueReader implements CatalogueReader {

    private static final String TABLE = "n.nspname as TABLE_SCHEMA, c.relname as TABLE_NAME";

    /// Ordinary and partitioned tables that are not the server's own.
    private static final String OWN = " join pg_class c on c.oid = %s join pg_namespace n on n.oid = c.relnamespace "
            + "where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%%' ";

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        each(connection, "select " + TABLE + ", obj_description(c.oid, 'pg_class') as REMARKS from pg_class o" + OWN.formatted("o.oid"),
                row -> catalogue.table(table(row), text(row, "REMARKS")));
        columns(connection, catalogue);
        constraints(connection, catalogue);
        indexes(connection, catalogue);
        return catalogue.build();
    }

    private static void columns(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select " + TABLE + ", a.attname, format_type(a.atttypid, a.atttypmod) as TYPE_TEXT, a.attnotnull, "
                + "(select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum) as "
                + "DEFAULT_TEXT, "
                // also true of the type serial, which is an integer with a sequence of its own
                + "pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null as IS_IDENTITY, "
                + "col_description(a.attrelid, a.attnum) as REMARKS from pg_attribute a" + OWN.formatted("a.attrelid")
                + "and a.attnum > 0 and not a.attisdropped order by a.attnum",
                row -> catalogue.column(table(row), new Catalogue.Column(
                        row.getString("attname"),
                        row.getString("TYPE_TEXT"),
                        !row.getBoolean("attnotnull"),
                        text(row, "DEFAULT_TEXT"),
                        row.getBoolean("IS_IDENTITY"),
                        text(row, "REMARKS"))));
    }

    private static void constraints(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select " + TABLE + ", o.conname, o.contype, " + columnNames("o.conrelid", "o.conkey") + " as own, "
                + "rn.nspname as referred_schema, r.relname as referred_table, " + columnNames("o.confrelid", "o.confkey")
                + " as referred, "
                + "o.confdeltype, o.confupdtype, pg_get_expr(o.conbin, o.conrelid) as clause from pg_constraint o "
                + "left join pg_class r on r.oid = o.confrelid left join pg_namespace rn on rn.oid = r.relnamespace"
                + OWN.formatted("o.conrelid"),
                row -> {
                    String name = row.getString("conname");
                    switch (row.getString("contype")) {
                        case "p" -> catalogue.primaryKey(table(row), new Catalogue.Key(name, texts(row, "own")));
                        case "u" -> catalogue.unique(table(row), new Catalogue.Key(name, texts(row, "own")));
                        case "c" -> catalogue.check(table(row), new Catalogue.Check(name, row.getString("clause")));
                        case "f" -> catalogue.foreignKey(table(row), new Catalogue.ForeignKey(name, texts(row, "own"),
                                row.getString("referred_schema"), row.getString("referred_table"), texts(row, "referred"),
                                action(row.getString("confdeltype")), action(row.getString("confupdtype"))));
                        // from version 18 on, each NOT NULL is a constraint with a name of its own
                        default -> {}
                    }
                });
    }

    private static void indexes(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select " + TABLE + ", i.relname, x.indisunique, "
                + "array(select coalesce(a.attname::text, pg_get_indexdef(x.indexrelid, k.place::int, true)) "
                + "from unnest(x.indkey::int2[]) with ordinality as k(attribute, place) "
                + "left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.attribute and k.attribute <> 0 "
                + "where k.place <= x.indnkeyatts order by k.place) as own from pg_index x join pg_class i on i.oid = x.indexrelid"
                + OWN.formatted("x.indrelid")
                + "and not exists (select from pg_constraint o where o.conindid = x.indexrelid and o.contype in ('p', 'u', 'x'))",
                row -> catalogue.index(table(row),
                        new Catalogue.Index(row.getString("relname"), texts(row, "own"), row.getBoolean("indisunique"))));
    }

    /// The names of a table's columns, given by an array of their numbers.
    private static String columnNames(String table, String numbers) {
        return "array(select a.attname::text from unnest(" + numbers + ") with ordinality as k(attribute, place) "
                + "join pg_attribute a on a.attrelid = " + table + " and a.attnum = k.attribute order by k.place)";
    }

    private static String action(String code) {
        return switch (code) {
            case "a" -> "NO ACTION";
            case "r" -> "RESTRICT";
            case "c" -> "CASCADE";
            case "n" -> "SET NULL";
            case "d" -> "SET DEFAULT";
            default -> throw new IllegalArgumentException("PostgreSQL has no referential action \"" + code + "\"");
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME"));
    }
}
