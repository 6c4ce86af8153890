package dev.entitect.live.dialect;

import org.hibernate.dialect.temptable.StandardLocalTemporaryTableStrategy;

/// Temporary tables as SQLite creates them: <https://www.sqlite.org/lang_createtable.html>. They belong to their connection.
final class SqliteTemporaryTables extends StandardLocalTemporaryTableStrategy {

    @Override
    public String getTemporaryTableCreateCommand() {
        return "create temporary table if not exists";
    }
}
