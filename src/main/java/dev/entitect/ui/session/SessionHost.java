package dev.entitect.ui.session;

import dev.entitect.diagram.scene.Badges;

/// What the session pane wants of the rest of the window.
public interface SessionHost {

    /// Marks elements of the diagram.
    void mark(Badges badges);

    /// Puts one query in the place of another where queries are written, and runs what stands there then.
    ///
    /// @param old as it was written
    void replaceQuery(String old, String query);

    /// Brings the pane to the front.
    void bring();
}
