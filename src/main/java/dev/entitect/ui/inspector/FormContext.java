package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.naming.Naming;
import dev.entitect.schema.Schema;
import dev.entitect.ui.document.Document;

/// What forms work on: the document, and what the window lends them.
record FormContext(Document document, Collapsing folding, InspectorServices services, LatestSchema latestSchema) {

    Model model() {
        return document.model();
    }

    /// The names that everything finally has in the present model.
    Schema schema() {
        return latestSchema.of(model());
    }

    /// The names of what nobody named, as the model's databases take them.
    Naming naming() {
        return Naming.of(model().settings());
    }

    void apply(Edit edit) {
        document.store().apply(edit);
    }

    void select(ElementId id) {
        document.selection().select(id);
    }

    String newId() {
        return document.ids().next();
    }
}
