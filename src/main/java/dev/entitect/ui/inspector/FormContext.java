package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.naming.Naming;
import dev.entitect.schema.Schema;
import dev.entitect.ui.document.Document;

/// The document that forms edit, and the services they use.
record FormContext(Document document, Collapsing collapsing, InspectorServices services, LatestSchema latestSchema) {

    Model model() {
        return document.model();
    }

    /// The schema of the current model, with final names.
    Schema schema() {
        return latestSchema.of(model());
    }

    /// The naming convention, as limited by the model's target databases.
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
