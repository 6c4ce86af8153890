package dev.entitect.ui.inspector;

import javafx.scene.Node;

/// The fields of what is selected.
interface InspectorForm {

    /// What is being looked at, by name.
    String title();

    /// What kind of thing it is.
    String subtitle();

    Node node();

    /// Its element is still in the model.
    boolean exists();

    /// Shows what the model says now.
    void refresh();
}
