package dev.entitect.ui.data;

import atlantafx.base.theme.Styles;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.job.session.SessionClient;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.ChoiceText;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows and edits the rows of an entity in the running session. Style class: `data-pane`.
public final class DataPane extends BorderPane {

    private final RowsView rows;
    private final LiveService live;
    private final ComboBox<Entity> entities = new ComboBox<>();
    private final TextField search = new TextField();
    private final Button add = button("Add", Icon.ADD, "Add row", this::add);
    private final Button delete = button("Delete", Icon.REMOVE, "Delete the selected row  Ctrl+Delete", this::delete);
    private final Button commit = button("Commit", Icon.FINE, "Commit the changes", () -> rows().commit());
    private final Button rollback = button("Roll back", Icon.UNDO, "Discard uncommitted changes", () -> rows().rollback());
    private final Button refresh = button("", Icon.REDO, "Reload the rows", () -> rows().reload());
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private final EmptyState noEntities = new EmptyState(Icon.ENTITY,
            "Add an entity to view and edit its rows here.");
    private final VBox start;
    private Optional<Document> document = Optional.empty();
    private Runnable stopListening = () -> {};
    private boolean updating;
    private boolean visible;

    /// @param window   runs code on the window's thread
    /// @param badges   shows on the diagram what a deletion would affect
    public DataPane(TaskRunner tasks, LiveService live, Dialogs dialogs, Executor window, Consumer<Badges> badges) {
        this.live = live;
        rows = new RowsView(new SessionQueries(new SessionClient(tasks, live), () -> document.orElseThrow().model()), dialogs, badges,
                this::updateButtons);
        getStyleClass().addAll("dock-pane", "data-pane");
        entities.setId("data-entity");
        entities.setAccessibleText("Entity");
        entities.setConverter(new ChoiceText<>(Entity::name));
        entities.valueProperty().addListener((property, was, is) -> entitySelected(is));
        search.setId("data-search");
        search.setPromptText("Search texts");
        search.textProperty().subscribe(text -> pause.playFromStart());
        pause.setOnFinished(event -> rows.search(search.getText().strip()));
        add.setId("data-add");
        delete.setId("data-delete");
        commit.setId("data-commit");
        rollback.setId("data-rollback");
        refresh.setId("data-refresh");
        commit.getStyleClass().add(Styles.ACCENT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(entities, search, add, delete, space, commit, rollback, refresh);
        header.getStyleClass().add("dock-header");
        setTop(header);
        Button begin = new Button("Start session");
        begin.setId("data-start");
        begin.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        begin.setOnAction(event -> {
            setCenter(rows);
            rows.reload();
        });
        start = new VBox(new EmptyState(Icon.ENTITY, "Start the session to view and edit its rows here."), begin);
        start.setAlignment(Pos.CENTER);
        start.getStyleClass().add("data-start");
        live.addListener(state -> window.execute(() -> stateChanged(state)));
        // rows are only read while the tab is visible
        parentProperty().flatMap(Node::visibleProperty).orElse(false).subscribe(shown -> {
            visible = shown;
            if (shown) {
                followSelection();
                showContent();
            }
        });
        updateButtons();
    }

    private RowsView rows() {
        return rows;
    }

    private static Button button(String text, Icon icon, String tooltip, Runnable work) {
        Button button = new Button(text, icon.node());
        button.getStyleClass().add(Styles.SMALL);
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    /// Switches to another document. Uncommitted changes in the previous document's session are discarded.
    public void show(Document next) {
        stopListening.run();
        rows.leave();
        document = Optional.of(next);
        var subscription = next.modelProperty().subscribe(model -> modelChanged(model));
        stopListening = subscription::unsubscribe;
        if (visible) {
            showContent();
        }
    }

    /// Updates the entities after a model change. The shown rows stay until they are reloaded, since reloading may restart the session.
    private void modelChanged(Model model) {
        EntityId before = Optional.ofNullable(entities.getValue()).map(Entity::id).orElse(null);
        List<Entity> next = model.entities().stream().sorted(Comparator.comparing(Entity::name)).toList();
        if (next.equals(entities.getItems())) {
            return;
        }
        updating = true;
        entities.getItems().setAll(next);
        Optional<Entity> same = next.stream().filter(entity -> entity.id().equals(before)).findFirst();
        entities.setValue(same.orElse(next.isEmpty() ? null : next.getFirst()));
        updating = false;
        if (same.isPresent()) {
            rows.markOutdated(same.get());
        } else {
            entitySelected(entities.getValue());
        }
    }

    private void entitySelected(Entity entity) {
        if (!updating) {
            search.clear();
            pause.stop();
            rows.show(Optional.ofNullable(entity));
            if (visible) {
                showContent();
            }
        }
    }

    private void followSelection() {
        document.flatMap(it -> it.selection().single())
                .flatMap(id -> entities.getItems().stream().filter(entity -> entity.id().equals(id)).findFirst())
                .ifPresent(entities::setValue);
    }

    private void showContent() {
        if (entities.getItems().isEmpty()) {
            setCenter(noEntities);
        } else if (live.state() instanceof LiveState.Ready || rows.hasPage()) {
            setCenter(rows);
            rows.readOnce();
        } else {
            setCenter(start);
        }
        updateButtons();
    }

    private void stateChanged(LiveState state) {
        if (state instanceof LiveState.Ready ready) {
            rows.onSessionReady(ready.info().writable(), visible);
        } else {
            rows.sessionEnded();
        }
        if (visible && getCenter() == start) {
            showContent();
        }
        updateButtons();
    }

    private void updateButtons() {
        boolean shown = getCenter() == rows && rows.hasPage();
        add.setDisable(!shown || !rows.isWritable());
        delete.setDisable(!shown || !rows.isWritable() || rows.selected().isEmpty());
        search.setDisable(!shown);
        refresh.setDisable(getCenter() != rows);
        commit.setDisable(!rows.isPending());
        rollback.setDisable(!rows.isPending());
    }

    private void add() {
        rows.openForm();
    }

    private void delete() {
        rows.selected().ifPresent(rows::delete);
    }

    @Override
    public void requestFocus() {
        entities.requestFocus();
    }
}
