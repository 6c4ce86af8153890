package dev.entitect.generate.hibernate;

/// Text that Hibernate puts into SQL without looking at it.
final class SqlText {

    private SqlText() {
    }

    /// A comment: Hibernate writes `comment on ... is '...'` and escapes nothing. Line breaks would survive, but read badly in a catalogue.
    static String insideQuotes(String text) {
        return text.replace("'", "''").replaceAll("\\s+", " ").strip();
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
