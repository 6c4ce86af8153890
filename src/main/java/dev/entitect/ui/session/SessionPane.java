package dev.entitect.ui.session;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.LiveService;
import dev.entitect.job.LoadFinding;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.query.Segments;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Shows what happened in the session: objects and their states, statements and their causes, associations that were loaded one by one,
/// which it also marks in the diagram. Style class: `session-pane`.
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
        this.loading = new LoadingView(tasks, live, host, edit -> document.store().apply(edit));
        getStyleClass().add("session-pane");
        HBox header = new HBox(parts);
        header.getStyleClass().add("dock-header");
        setTop(header);
        refresh();
    }

    /// `Session`, with the number of findings when there are some.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public void show(Document next) {
        document = next;
        timeline.clear();
        objects.show(SessionObjects.NONE);
        found(next.model(), List.of());
    }

    /// Something was run.
    ///
    /// @param what    was run, in a line
    /// @param known   the objects of the Java session, when it was Java that ran
    public void heard(Model model, String what, List<SqlEvent> statements, List<NPlusOne> findings, Optional<SessionObjects> known) {
        timeline.add(what, statements);
        known.ifPresent(objects::show);
        found(model, findings.stream().flatMap(finding -> LoadFinding.of(model, finding).stream()).toList());
    }

    private void found(Model model, List<LoadFinding> findings) {
        loading.show(model, findings);
        parts.setLabel(Part.LOADING, findings.isEmpty() ? Part.LOADING.label() : Part.LOADING.label() + " (" + findings.size() + ")");
        title.set(findings.isEmpty() ? "Session" : "Session (" + findings.size() + ")");
        host.mark(
                Badges.of(findings.stream()
                        .map(finding -> new Badge(finding.reference().association().id(),
                                "N+1: " + finding.finding().statements() + " statements",
                                Badge.Tone.WARNING, finding.explanation()))
                        .toList()));
    }

    /// Shows how the association could be loaded otherwise, when it was loaded one by one.
    public void reveal(ElementId association) {
        if (loading.select(association)) {
            parts.select(Part.LOADING);
            refresh();
            host.bring();
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
