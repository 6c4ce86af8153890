package dev.entitect.check;

import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A name that its user gave to something in the database, and how to give it another.
///
/// @param origin the element whose name it is
/// @param rename makes the change of a model that puts another name in its place
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
