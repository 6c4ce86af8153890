package dev.entitect.ui.session;

import dev.entitect.diagram.scene.Badges;

/// What the session pane needs from the window.
public interface SessionHost {

    /// Shows badges on the diagram.
    void showBadges(Badges badges);

    /// Replaces one query with another in the query editor, and runs it.
    ///
    /// @param old the query as typed
    void replaceQuery(String old, String query);

    /// Brings the pane to the front.
    void reveal();
}
