package dev.entitect.ui.session;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.advice.LoadFinding;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Segments;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Shows what happened in the session: objects and their states, statements and their causes, and N+1 findings, which it also marks on the
/// diagram. Style class: `session-pane`.
public final class SessionPane extends BorderPane {

    private final SessionHost host;
    private final ObjectsView objects = new ObjectsView();
    private final TimelineView timeline = new TimelineView();
    private final LoadingView loading;
    private final Segments<Part> parts = new Segments<>(List.of(Part.values()), Part::label, this::refresh);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Session");
    private Document document;

    private enum Part {
        OBJECTS("Objects"), TIMELINE("Timeline"), LOADING("Loading");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public SessionPane(TaskRunner tasks, LiveService live, SessionHost host) {
        this.host = host;
        this.loading = new LoadingView(new SessionClient(tasks, live), host, edit -> document.store().apply(edit));
        getStyleClass().add("session-pane");
        HBox header = new HBox(parts);
        header.getStyleClass().add("dock-header");
        setTop(header);
        refresh();
    }

    /// `Session`, with the number of findings if there are any.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public void show(Document next) {
        document = next;
        timeline.clear();
        objects.show(SessionObjects.NONE);
        showFindings(next.model(), List.of());
    }

    /// Shows the outcome of a query or snippet.
    ///
    /// @param what    the query or code, on one line
    /// @param known   the objects of the Java session, if Java was run
    public void answered(Model model, String what, List<SqlEvent> statements, List<NPlusOne> findings, Optional<SessionObjects> known) {
        timeline.add(what, statements);
        known.ifPresent(objects::show);
        showFindings(model, findings.stream().flatMap(finding -> LoadFinding.of(model, finding).stream()).toList());
    }

    private void showFindings(Model model, List<LoadFinding> findings) {
        loading.show(model, findings);
        parts.setLabel(Part.LOADING, findings.isEmpty() ? Part.LOADING.label() : Part.LOADING.label() + " (" + findings.size() + ")");
        title.set(findings.isEmpty() ? "Session" : "Session (" + findings.size() + ")");
        host.showBadges(
                Badges.of(findings.stream()
                        .map(finding -> new Badge(finding.reference().association().id(),
                                "N+1: " + finding.finding().statements() + " statements",
                                Badge.Tone.WARNING, finding.explanation()))
                        .toList()));
    }

    /// Shows alternative loading strategies for the association, if it has an N+1 finding.
    public void reveal(ElementId association) {
        if (loading.select(association)) {
            parts.select(Part.LOADING);
            refresh();
            host.reveal();
        }
    }

    private void refresh() {
        Node shown = switch (parts.selected()) {
            case OBJECTS -> objects;
            case TIMELINE -> timeline;
            case LOADING -> loading;
        };
        setCenter(shown);
        if (shown == loading) {
            loading.measure();
        }
    }
}
