package dev.entitect.ui.inspector;

import dev.entitect.job.CodePlace;
import dev.entitect.model.id.ConnectionId;

/// What the inspector asks of the window around it.
public interface InspectorHost {

    /// Opens the wide editor for code that a user writes.
    void editInDock(CodePlace place);

    /// Asks where to write a project that is configured for the connection.
    void exportProject(ConnectionId connection);
}
