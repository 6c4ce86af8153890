package dev.entitect.live.engine;

import dev.entitect.live.TableCount;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Counts the rows of an H2 database. Stateless.
final class RowCounts {

    private record Name(String schema, String table) {}

    private RowCounts() {}

    /// How many rows each table holds, by schema and name.
    ///
    /// @throws SQLException if the connection is closed, is not one of H2, or may not read a table
    static List<TableCount> of(Connection connection) throws SQLException {
        List<TableCount> counts = new ArrayList<>();
        for (Name name : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + Sql.quoted(name.schema(), name.table()))) {
                rows.next();
                counts.add(new TableCount(name.schema(), name.table(), rows.getLong(1)));
            }
        }
        return counts;
    }

    private static List<Name> tables(Connection connection) throws SQLException {
        List<Name> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select TABLE_SCHEMA, TABLE_NAME from INFORMATION_SCHEMA.TABLES "
                        + "where TABLE_TYPE = 'BASE TABLE' and TABLE_SCHEMA <> 'INFORMATION_SCHEMA' order by TABLE_SCHEMA, TABLE_NAME")) {
            while (rows.next()) {
                tables.add(new Name(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }
}
