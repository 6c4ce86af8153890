package dev.entitect.live.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The rights of an H2 user. Stateless.
final class H2Rights {

    private H2Rights() {}

    /// Lets a user read, and optionally write, the rows of every schema.
    static void grantRows(Connection admin, String user, boolean writable) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = admin.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA where SCHEMA_NAME <> 'INFORMATION_SCHEMA'")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        for (String schema : schemas) {
            try (Statement statement = admin.createStatement()) {
                statement.execute("grant " + (writable ? "select, insert, update, delete" : "select") + " on schema " + Sql.quoted(schema)
                        + " to " + Sql.quoted(user));
            }
        }
    }
}
