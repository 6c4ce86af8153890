package dev.entitect.app;

import dev.entitect.diagram.scene.Badges;
import dev.entitect.ui.query.QueryPane;
import dev.entitect.ui.session.SessionHost;
import dev.entitect.ui.session.SessionPane;
import dev.entitect.ui.shell.CanvasHost;
import dev.entitect.ui.shell.Dock;

/// Leads from what happened in a session to the diagram and to where queries are written.
final class SessionLink implements SessionHost {

    private final CanvasHost canvas;
    private final QueryPane query;
    private Dock dock;
    private SessionPane pane;
    private Badges marked = Badges.EMPTY;
    private Badges previewed = Badges.EMPTY;

    SessionLink(CanvasHost canvas, QueryPane query) {
        this.canvas = canvas;
        this.query = query;
    }

    /// The dock is made of panes, and so comes after them.
    void setDock(Dock made, SessionPane session) {
        dock = made;
        pane = session;
    }

    @Override
    public void mark(Badges badges) {
        marked = badges;
        showBadges();
    }

    /// Shows what a deletion would take along, in place of the marks for as long as it is thought about.
    ///
    /// @param badges none when it is over
    void preview(Badges badges) {
        previewed = badges;
        showBadges();
    }

    private void showBadges() {
        canvas.showBadges(previewed.equals(Badges.EMPTY) ? marked : previewed);
    }

    /// What is marked now.
    Badges marked() {
        return marked;
    }

    @Override
    public void replaceQuery(String old, String text) {
        dock.bring(query);
        query.replaceQuery(old, text);
    }

    @Override
    public void bring() {
        dock.bring(pane);
    }
}
