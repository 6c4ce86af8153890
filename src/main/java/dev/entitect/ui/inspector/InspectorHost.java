package dev.entitect.ui.inspector;

import dev.entitect.job.code.CodePlace;
import dev.entitect.model.id.ConnectionId;

/// What the inspector needs from the window.
public interface InspectorHost {

    /// Opens user code in the wider editor of the bottom pane.
    void editInBottomPane(CodePlace place);

    /// Opens the dialog that exports a project configured for the connection.
    void exportProject(ConnectionId connection);
}
