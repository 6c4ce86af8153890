package dev.entitect.ui.inspector;

import java.util.stream.Stream;

/// The texts of tooltips: the meaning of a field, and its counterparts in Hibernate and SQLAlchemy.
final class Hints {

    private Hints() {}

    /// @param hibernate  the annotation or annotation attribute; empty for none
    /// @param sqlAlchemy the argument or function; empty for none
    static String of(String meaning, String hibernate, String sqlAlchemy) {
        String names = String.join("  ·  ", Stream.of(
                hibernate, sqlAlchemy.isEmpty() ? "" : "SQLAlchemy " + sqlAlchemy).filter(name -> !name.isEmpty()).toList());
        return meaning.isEmpty() ? names : names.isEmpty() ? meaning : meaning + "\n" + names;
    }
}
