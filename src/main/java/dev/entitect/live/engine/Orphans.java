package dev.entitect.live.engine;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds rows that refer to missing rows. Stateless.
final class Orphans {

    private Orphans() {}

    /// Whether there are no orphans.
    static boolean none(Connection connection) throws SQLException {
        for (Catalogue.Table table : CatalogueReader.of(connection).read(connection).tables()) {
            for (Catalogue.ForeignKey key : table.foreignKeys()) {
                if (any(connection, table, key)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean any(Connection connection, Catalogue.Table table, Catalogue.ForeignKey key) throws SQLException {
        List<String> same = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            same.add("p." + Sql.quoted(key.referencedColumns().get(i)) + " = c." + Sql.quoted(key.columns().get(i)));
        }
        String set = key.columns().stream().map(column -> "c." + Sql.quoted(column) + " is not null").collect(Collectors.joining(" and "));
        String sql = "select 1 from " + Sql.quoted(table.schema(), table.name()) + " c where " + set + " and not exists (select 1 from "
                + Sql.quoted(key.referencedSchema(), key.referencedTable()) + " p where " + String.join(" and ", same)
                + ") fetch first 1 rows only";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }
}
