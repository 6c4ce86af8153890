package dev.entitect.live.engine;

/// Values of snippets as text, without loading anything. Immutable.
record SnippetValues(EntityValues values) {

    private static final int MAX_LENGTH = 10_000;

    String text(Object value) {
        if (value == null) {
            return "";
        }
        String text = switch (value) {
            case String string -> '"' + string + '"';
            case org.hibernate.SharedSessionContract session -> session.isOpen() ? "session, open" : "session, closed";
            case org.hibernate.SessionFactory factory -> "session factory";
            default -> String.valueOf(values.plain(value));
        };
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
