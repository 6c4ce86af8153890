package dev.entitect.ui.session;

import dev.entitect.live.SessionObject;
import dev.entitect.live.SessionObjects;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;

/// The objects of the Java session, each with its state and pending changes.
final class ObjectsView extends BorderPane {

    private final TableView<SessionObject> table = new TableView<>();
    private final Label status = new Label();
    private final EmptyState empty = new EmptyState(Icon.MEMBER,
            "Run Java in the Query pane to see the objects of its session and their states.");

    ObjectsView() {
        status.getStyleClass().add("dock-status");
        status.setMaxWidth(Double.MAX_VALUE);
        table.setAccessibleText("Objects of the session");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<SessionObject, String> state = column("State", 112, object -> object.state().name());
        state.setCellFactory(column -> new StateCell());
        table.getColumns().setAll(List.of(state,
                column("Object", 150, object -> object.entity() + (object.id().isEmpty() ? " (no id yet)" : "#" + object.id())),
                column("Variables", 112, object -> String.join(", ", object.variables())),
                column("Not loaded", 180, object -> String.join(", ", object.notLoaded())),
                column("Pending changes", 320, object -> object.changes().stream()
                        .map(change -> change.attribute() + ": " + change.from() + " → " + change.to())
                        .collect(Collectors.joining("; ")))));
        show(SessionObjects.NONE);
    }

    private static TableColumn<SessionObject, String> column(String title, double width, Function<SessionObject, String> text) {
        TableColumn<SessionObject, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        // a truncated state or object name would be useless
        column.setMinWidth(Math.min(width, 112));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    void show(SessionObjects objects) {
        table.getItems().setAll(objects.objects());
        status.setText((objects.open() ? "Session open" : "Session closed")
                + (objects.transaction() ? ", transaction active" : "")
                + (objects.truncated() ? "; not all objects are shown" : ""));
        setCenter(objects.equals(SessionObjects.NONE) ? empty : table);
        setBottom(objects.equals(SessionObjects.NONE) ? null : status);
    }

    /// The state in its colour, explained in a tooltip.
    private static final class StateCell extends TableCell<SessionObject, String> {

        private final Label chip = new Label();
        private final Tooltip tooltip = new Tooltip();

        @Override
        protected void updateItem(String state, boolean empty) {
            super.updateItem(state, empty);
            if (empty || state == null) {
                setGraphic(null);
                return;
            }
            chip.setText(state.toLowerCase(Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().setAll("state-chip", "state-" + chip.getText());
            tooltip.setText(meaning(SessionObject.State.valueOf(state)));
            chip.setTooltip(tooltip);
            setGraphic(chip);
        }

        private static String meaning(SessionObject.State state) {
            return switch (state) {
                case TRANSIENT -> "Transient: not associated with a session, and has no row.";
                case PENDING -> "Persisted: the next flush inserts its row.";
                case MANAGED -> "Managed: the next flush writes its changes.";
                case READ_ONLY -> "Read-only: the session does not track changes.";
                case PROXY -> "Proxy: loads its data on first access.";
                case REMOVED -> "Removed: the next flush deletes its row, or has already done so.";
                case DETACHED -> "Detached: its row exists, but this session does not track changes.";
            };
        }
    }
}
