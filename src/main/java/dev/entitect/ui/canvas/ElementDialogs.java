package dev.entitect.ui.canvas;

import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;

/// Dialogs about an element that the context menus open; other parts of the window provide them.
public interface ElementDialogs {

    /// Shows the hierarchy of an entity of the open document under each strategy, side by side.
    void compareInheritance(EntityId root);

    /// Opens the sample rows of an entity or a join table of the open document.
    void editSampleRows(SampleOwner owner);
}
