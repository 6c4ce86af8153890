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

    static void createUser(Connection admin, String user, String password) throws SQLException {
        execute(admin, "create user " + Sql.quoted(user) + " password " + Sql.literal(password));
    }

    /// Lets a user create, fill, alter and drop schemas and tables, but not call anything that H2 reserves to administrators: functions
    /// that access files or other databases, aliases, triggers, aggregates, linked tables, scripts, settings and users.
    /// <https://h2database.com/html/commands.html#grant_alter_any_schema>
    static void grantTables(Connection admin, String user) throws SQLException {
        execute(admin, "grant alter any schema to " + Sql.quoted(user));
    }

    static void dropUser(Connection admin, String user) throws SQLException {
        execute(admin, "drop user if exists " + Sql.quoted(user));
    }

    private static void execute(Connection admin, String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

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
            execute(admin, "grant " + (writable ? "select, insert, update, delete" : "select") + " on schema " + Sql.quoted(schema) + " to "
                    + Sql.quoted(user));
        }
    }
}
