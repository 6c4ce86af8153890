package dev.entitect.ui.inspector;

import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import java.util.Optional;

/// The schema of the current model, computed on demand and once for all fields. To be used on the JavaFX thread.
final class LatestSchema {

    private Model of = Model.empty("");
    private Optional<Schema> schema = Optional.empty();

    /// Ignores changes to diagrams, which do not affect the schema.
    Schema of(Model model) {
        if (schema.isEmpty() || of != model && !of.withDiagrams(model.diagrams()).equals(model)) {
            schema = Optional.of(Schema.of(model));
        }
        of = model;
        return schema.get();
    }
}
