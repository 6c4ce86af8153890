package dev.entitect.check;

import dev.entitect.dialect.Dialect;
import java.util.Collection;
import java.util.stream.Collectors;

/// The product names of databases.
final class DialectNames {

    private DialectNames() {}

    static String of(Dialect dialect) {
        return switch (dialect) {
            case H2 -> "H2";
            case SQLITE -> "SQLite";
            case POSTGRESQL -> "PostgreSQL";
            case MYSQL -> "MySQL";
            case MARIADB -> "MariaDB";
        };
    }

    /// "SQLite", "SQLite and MySQL", "SQLite, MySQL and MariaDB", in the order of the dialects.
    static String of(Collection<Dialect> dialects) {
        String joined = dialects.stream().sorted().map(DialectNames::of).collect(Collectors.joining(", "));
        int last = joined.lastIndexOf(", ");
        return last < 0 ? joined : joined.substring(0, last) + " and " + joined.substring(last + 2);
    }
}
