package dev.entitect.live.plan;

/// Where databases disagree on how SQL is written. SQLite: <https://www.sqlite.org/lang_keywords.html>; PostgreSQL:
/// <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>; MySQL:
/// <https://dev.mysql.com/doc/refman/8.4/en/string-literals.html>.
enum SqlSyntax {
    H2, SQLITE, POSTGRESQL, MYSQL;

    /// `\'` does not end a text.
    boolean escapesByBackslash() {
        return this == MYSQL;
    }

    boolean nestsComments() {
        return this == H2 || this == POSTGRESQL;
    }

    /// `$$text$$`, `$tag$text$tag$`.
    boolean quotesByDollars() {
        return this == H2 || this == POSTGRESQL;
    }

    boolean quotesByBackticks() {
        return this == MYSQL || this == SQLITE;
    }

    boolean quotesByBrackets() {
        return this == SQLITE;
    }

    /// Two tables that are both read completely are matched in memory, so that no index makes it faster. Where this is an exception, or
    /// does not exist, the second table is searched once for each row of the first.
    boolean joinsByHash() {
        return this == POSTGRESQL;
    }

    /// `like 'abc%'` finds its rows by an index on the column. PostgreSQL needs an index of another operator class for it, SQLite one of
    /// another collation.
    boolean findsPrefixes() {
        return this == H2 || this == MYSQL;
    }
}
