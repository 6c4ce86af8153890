package dev.entitect.live.engine;

/// Quotes names and strings for SQL. Stateless.
final class Sql {

    private Sql() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(String schema, String name) {
        return schema.isEmpty() ? quoted(name) : quoted(schema) + '.' + quoted(name);
    }

    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
