package dev.entitect.check;

import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A database name chosen by the user, and how to change it.
///
/// @param origin the element whose name it is
/// @param rename creates the change of a model that replaces the name
record ExplicitName(ElementId origin, Kind kind, String name, Function<String, UnaryOperator<Model>> rename) {

    enum Kind {
        SCHEMA("schema"), TABLE("table"), COLUMN("column"), SEQUENCE("sequence"), CONSTRAINT("constraint or index");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Fix renamedTo(String label, String other) {
        return new Fix(label, rename.apply(other));
    }
}
