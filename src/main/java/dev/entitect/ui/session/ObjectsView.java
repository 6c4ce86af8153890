package dev.entitect.ui.session;

import dev.entitect.live.SessionObject;
import dev.entitect.live.SessionObjects;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.EmptyState;
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

/// The objects of the Java session, each with its state and what a flush would write of it.
final class ObjectsView extends BorderPane {

    private final TableView<SessionObject> table = new TableView<>();
    private final Label line = new Label();
    private final EmptyState nothing = new EmptyState(Icon.MEMBER,
            "Run Java in the Query pane: the objects of its session appear here, with their states.");

    ObjectsView() {
        line.getStyleClass().add("dock-status");
        line.setMaxWidth(Double.MAX_VALUE);
        table.setAccessibleText("Objects of the session");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<SessionObject, String> state = column("State", 112, object -> object.state().name());
        state.setCellFactory(column -> new StateCell());
        table.getColumns().setAll(List.of(state,
                column("Object", 150, object -> object.entity() + (object.id().isEmpty() ? " (no key yet)" : "#" + object.id())),
                column("Variables", 112, object -> String.join(", ", object.variables())),
                column("Not loaded", 180, object -> String.join(", ", object.notLoaded())),
                column("Changes that a flush would write", 320, object -> object.changes().stream()
                        .map(change -> change.attribute() + ": " + change.from() + " → " + change.to())
                        .collect(Collectors.joining("; ")))));
        show(SessionObjects.NONE);
    }

    private static TableColumn<SessionObject, String> column(String title, double width, Function<SessionObject, String> text) {
        TableColumn<SessionObject, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        // a state or an object cut short says nothing
        column.setMinWidth(Math.min(width, 112));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    void show(SessionObjects objects) {
        table.getItems().setAll(objects.objects());
        line.setText((objects.open() ? "The session is open" : "The session is closed")
                + (objects.transaction() ? ", a transaction is active" : "")
                + (objects.truncated() ? "; more objects than are shown" : ""));
        setCenter(objects.equals(SessionObjects.NONE) ? nothing : table);
        setBottom(objects.equals(SessionObjects.NONE) ? null : line);
    }

    /// The state in its colour, with what it means in a tooltip.
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
                case TRANSIENT -> "New: no session knows it, and no row is known for it.";
                case PENDING -> "Persisted: the next flush inserts its row.";
                case MANAGED -> "The session watches it: the next flush writes its changes.";
                case READ_ONLY -> "The session knows it and does not look for changes.";
                case PROXY -> "A stand-in, loaded when it is touched.";
                case REMOVED -> "Its row is deleted by the next flush, or has been.";
                case DETACHED -> "It has a row, and no session watches it: changes are not written.";
            };
        }
    }
}
