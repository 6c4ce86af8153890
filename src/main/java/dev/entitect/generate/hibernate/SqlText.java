package dev.entitect.generate.hibernate;

import dev.entitect.dialect.Dialect;
import java.util.Set;

/// Writes text that Hibernate puts into SQL without looking at it. Immutable.
final class SqlText {

    /// MySQL and MariaDB take a backslash in a text for the beginning of an escape, and every other database for a backslash
    /// (<https://dev.mysql.com/doc/refman/9.0/en/string-literals.html>). One annotation serves all, so the first have their way where they
    /// are targets: a text that ended in a single backslash would swallow its closing quote there.
    private final boolean backslashEscapes;

    SqlText(Set<Dialect> targets) {
        backslashEscapes = targets.contains(Dialect.MYSQL) || targets.contains(Dialect.MARIADB);
    }

    /// A comment: Hibernate writes `comment on ... is '...'` and escapes nothing. Line breaks would survive, but read badly in a catalogue.
    String insideQuotes(String text) {
        return escaped(text).replaceAll("\\s+", " ").strip();
    }

    String quoted(String text) {
        return "'" + escaped(text) + "'";
    }

    private String escaped(String text) {
        String quotes = text.replace("'", "''");
        return backslashEscapes ? quotes.replace("\\", "\\\\") : quotes;
    }
}
