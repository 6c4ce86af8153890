package dev.entitect.naming;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import java.util.Set;

/// Writes text that Hibernate puts into SQL unchanged. Immutable.
public final class SqlText {

    /// MySQL and MariaDB treat a backslash in a string literal as an escape character, every other database as a backslash
    /// (<https://dev.mysql.com/doc/refman/9.0/en/string-literals.html>). One annotation is used for all, so the first two have precedence
    /// if they are targets: there, a literal ending in a single backslash would not be closed.
    private final boolean backslashEscapes;

    public SqlText(Set<Dialect> targets) {
        backslashEscapes = targets.stream().anyMatch(dialect -> dialect.has(Feature.BACKSLASH_ESCAPES));
    }

    /// A comment: Hibernate writes `comment on ... is '...'` and escapes nothing. Line breaks would be kept, but are hard to read in a
    /// catalogue.
    public String insideQuotes(String text) {
        return escaped(text).replaceAll("\\s+", " ").strip();
    }

    public String quoted(String text) {
        return "'" + escaped(text) + "'";
    }

    private String escaped(String text) {
        String quotes = text.replace("'", "''");
        return backslashEscapes ? quotes.replace("\\", "\\\\") : quotes;
    }
}
