package dev.entitect.catalogue.jdbc;

import static dev.entitect.catalogue.jdbc.CatalogueBuilder.each;
import static dev.entitect.catalogue.jdbc.CatalogueBuilder.text;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueBuilder.TableName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads PostgreSQL's system catalogs, which contain more than its INFORMATION_SCHEMA: <https://www.postgresql.org/docs/18/catalogs.html>
final class PostgresqlCatalogueReader implements CatalogueReader {

    private static final String TABLE = "n.nspname as TABLE_SCHEMA, c.relname as TABLE_NAME";

    private static final String NOT_THE_SERVERS = "n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' ";

    /// Ordinary and partitioned tables, foreign tables, views and materialized views.
    private static final String OWN = " join pg_class c on c.oid = %s join pg_namespace n on n.oid = c.relnamespace "
            + "where c.relkind in ('r', 'p', 'f', 'v', 'm') and " + NOT_THE_SERVERS.replace("%", "%%");

    @Override
    public Catalogue read(Connection connection) throws SQLException {
        CatalogueBuilder catalogue = new CatalogueBuilder();
        each(connection, "select n.nspname from pg_namespace n where " + NOT_THE_SERVERS, row -> catalogue.schema(row.getString(1)));
        each(connection, "select " + TABLE + ", obj_description(c.oid, 'pg_class') as REMARKS, c.relkind in ('v', 'm') as IS_VIEW, "
                + "case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as DEFINITION from pg_class o" + OWN.formatted("o.oid"),
                row -> {
                    if (row.getBoolean("IS_VIEW")) {
                        catalogue.view(table(row), text(row, "REMARKS"), text(row, "DEFINITION"));
                    } else {
                        catalogue.table(table(row), text(row, "REMARKS"));
                    }
                });
        sequences(connection, catalogue);
        each(connection, "select n.nspname, t.typname, array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid "
                + "order by e.enumsortorder) as constants from pg_type t join pg_namespace n on n.oid = t.typnamespace "
                + "where t.typtype = 'e' and " + NOT_THE_SERVERS,
                row -> catalogue.enumType(
                        new Catalogue.EnumType(row.getString("nspname"), row.getString("typname"), texts(row, "constants"))));
        columns(connection, catalogue);
        constraints(connection, catalogue);
        indexes(connection, catalogue);
        return catalogue.build();
    }

    /// Reads sequences, except those that belong to an identity or serial column.
    private static void sequences(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select n.nspname, c.relname, s.seqstart, s.seqincrement from pg_sequence s join pg_class c on c.oid = s.seqrelid "
                + "join pg_namespace n on n.oid = c.relnamespace where " + NOT_THE_SERVERS
                + "and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid "
                + "and d.refobjsubid > 0 and d.deptype in ('a', 'i'))",
                row -> catalogue.sequence(new Catalogue.Sequence(row.getString("nspname"), row.getString("relname"),
                        row.getLong("seqstart"), row.getLong("seqincrement"))));
    }

    private static void columns(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        each(connection, "select " + TABLE
                + ", a.attname, format_type(a.atttypid, a.atttypmod) as TYPE_TEXT, a.attnotnull, a.attgenerated, "
                + "(select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum) as "
                + "DEFAULT_TEXT, "
                // also true of the type serial, which is an integer with a sequence of its own
                + "pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null as IS_IDENTITY, "
                + "col_description(a.attrelid, a.attnum) as REMARKS from pg_attribute a" + OWN.formatted("a.attrelid")
                + "and a.attnum > 0 and not a.attisdropped order by a.attnum",
                row -> {
                    String generated = row.getString("attgenerated");
                    Optional<String> expression = text(row, "DEFAULT_TEXT");
                    catalogue.column(table(row), new Catalogue.Column(
                            row.getString("attname"),
                            row.getString("TYPE_TEXT"),
                            !row.getBoolean("attnotnull"),
                            expression.filter(text -> generated.isEmpty()),
                            expression.filter(text -> !generated.isEmpty())
                                    .map(text -> new Catalogue.Generated(text, generated.equals("s"))),
                            row.getBoolean("IS_IDENTITY"),
                            text(row, "REMARKS")));
                });
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
                        // since version 18, each NOT NULL is a named constraint
                        default -> {}
                    }
                });
    }

    /// The options of each index part are bits; the lowest means descending:
    /// <https://www.postgresql.org/docs/18/catalog-pg-index.html>
    private static void indexes(Connection connection, CatalogueBuilder catalogue) throws SQLException {
        String parts = " from unnest(x.indkey::int2[]) with ordinality as k(attribute, place) "
                + "left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.attribute and k.attribute <> 0 where k.place ";
        each(connection, "select " + TABLE + ", i.relname, x.indisunique, pg_get_expr(x.indpred, x.indrelid, true) as condition, "
                + "array(select coalesce(a.attname::text, pg_get_indexdef(x.indexrelid, k.place::int, true))" + parts
                + "<= x.indnkeyatts order by k.place) as own, "
                + "array(select (k.attribute = 0)::text" + parts + "<= x.indnkeyatts order by k.place) as expressions, "
                + "array(select ((x.indoption::int2[])[k.place - 1] & 1 = 1)::text" + parts
                + "<= x.indnkeyatts order by k.place) as falling, "
                + "array(select a.attname::text" + parts + "> x.indnkeyatts order by k.place) as included "
                + "from pg_index x join pg_class i on i.oid = x.indexrelid" + OWN.formatted("x.indrelid")
                + "and not exists (select from pg_constraint o where o.conindid = x.indexrelid and o.contype in ('p', 'u', 'x'))",
                row -> {
                    List<String> own = texts(row, "own");
                    List<String> expressions = texts(row, "expressions");
                    List<String> falling = texts(row, "falling");
                    List<Catalogue.IndexPart> all = IntStream.range(0, own.size()).mapToObj(part -> new Catalogue.IndexPart(own.get(part),
                            expressions.get(part).equals("true"), falling.get(part).equals("true"))).toList();
                    catalogue.index(table(row), new Catalogue.Index(row.getString("relname"), all, row.getBoolean("indisunique"),
                            text(row, "condition"), texts(row, "included")));
                });
    }

    /// The names of a table's columns for an array of their numbers.
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
