package dev.entitect.app;

import dev.entitect.diagram.scene.Badges;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.query.QueryPane;
import dev.entitect.ui.session.SessionHost;
import dev.entitect.ui.session.SessionPane;
import dev.entitect.ui.shell.BottomPane;

/// Connects the session pane to the diagram and to the query editor.
final class SessionLink implements SessionHost {

    private final CanvasHost canvas;
    private final QueryPane query;
    private BottomPane bottomPane;
    private SessionPane pane;
    private Badges findings = Badges.EMPTY;
    private Badges deletionPreview = Badges.EMPTY;

    SessionLink(CanvasHost canvas, QueryPane query) {
        this.canvas = canvas;
        this.query = query;
    }

    /// Set later, since the bottom pane is created after its panes.
    void setBottomPane(BottomPane bottomPane, SessionPane session) {
        this.bottomPane = bottomPane;
        pane = session;
    }

    @Override
    public void showBadges(Badges badges) {
        findings = badges;
        updateBadges();
    }

    /// Shows the preview of a deletion instead of the session's findings.
    ///
    /// @param badges empty to end the preview
    void preview(Badges badges) {
        deletionPreview = badges;
        updateBadges();
    }

    private void updateBadges() {
        canvas.showBadges(deletionPreview.equals(Badges.EMPTY) ? findings : deletionPreview);
    }

    /// The badges of the session's findings.
    Badges badges() {
        return findings;
    }

    @Override
    public void replaceQuery(String old, String text) {
        bottomPane.reveal(query);
        query.replaceQuery(old, text);
    }

    @Override
    public void reveal() {
        bottomPane.reveal(pane);
    }
}
