package dev.entitect.dialect;

import java.nio.charset.StandardCharsets;

/// How long the name of a table, a column or a constraint may be.
///
/// @param length in the unit; `Integer.MAX_VALUE` for no limit
public record NameLimit(int length, Unit unit) {

    /// What a database counts in a name.
    public enum Unit {
        CHARACTERS("characters"), BYTES("bytes");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        /// For people, in the plural.
        public String text() {
            return text;
        }
    }

    /// The length of a name in the unit.
    public int measure(String name) {
        return unit == Unit.BYTES ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }
}
