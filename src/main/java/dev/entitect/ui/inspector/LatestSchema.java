package dev.entitect.ui.inspector;

import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import java.util.Optional;

/// The schema of the present model, worked out once for all fields that show its names, and only when one does. For JavaFX's thread.
final class LatestSchema {

    private Model of = Model.empty("");
    private Optional<Schema> schema = Optional.empty();

    /// Where boxes stand makes no difference.
    Schema of(Model model) {
        if (schema.isEmpty() || of != model && !of.withDiagrams(model.diagrams()).equals(model)) {
            schema = Optional.of(Schema.of(model));
        }
        of = model;
        return schema.get();
    }
}
