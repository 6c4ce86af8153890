package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.document.Document;

/// What forms work on: the document, and what the window lends them.
record FormContext(Document document, Folding folding, InspectorServices services) {

    Model model() {
        return document.model();
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
