package dev.entitect.ui.sample;

import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The commands of a sample grid: keys, context menu, and buttons above it.
final class GridKeys {

    private final SampleGrid grid;
    private final Command add;
    private final Command duplicate;
    private final Command delete;
    private final Command up;
    private final Command down;
    private final List<Command> cells;

    /// @param icon null for a command without a button
    private record Command(String id, String label, Icon icon, String key, Runnable work) {

        boolean matches(KeyEvent event) {
            return KeyCombination.keyCombination(key).match(event);
        }

        MenuItem item() {
            MenuItem item = new MenuItem(label);
            // for display only: the grid handles the key itself, while no cell is being edited
            item.setAccelerator(KeyCombination.keyCombination(key));
            item.setOnAction(event -> work.run());
            return item;
        }

        Button button() {
            Button button = new Button(null, icon.node());
            button.setId(id);
            button.getStyleClass().addAll("small", "flat", "button-icon");
            button.setTooltip(new Tooltip(label + "  " + KeyCombination.keyCombination(key).getDisplayText()));
            button.setAccessibleText(label);
            button.setOnAction(event -> work.run());
            return button;
        }
    }

    GridKeys(SampleGrid grid) {
        this.grid = grid;
        add = new Command("sample-add", "Add row", Icon.ADD, "Shortcut+Enter", grid::addRow);
        duplicate = new Command("sample-duplicate", "Duplicate rows", Icon.COPY, "Shortcut+D", grid::duplicateRows);
        delete = new Command("sample-delete", "Delete rows", Icon.REMOVE, "Shortcut+Delete", grid::deleteRows);
        up = new Command("sample-up", "Move row up", Icon.UP, "Alt+Up", () -> grid.moveRow(-1));
        down = new Command("sample-down", "Move row down", Icon.DOWN, "Alt+Down", () -> grid.moveRow(1));
        cells = List.of(new Command("", "Copy", null, "Shortcut+C", grid::copy), new Command("", "Paste", null, "Shortcut+V", grid::paste),
                new Command("", "Set to null", null, "Delete", grid::setNull),
                new Command("", "Set to empty text", null, "Shift+Delete", grid::setEmpty));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        ContextMenu menu = menu();
        // as the grid's own context menu, its accelerators would apply to the whole window
        grid.setOnContextMenuRequested(event -> {
            if (grid.getEditingCell() == null) {
                menu.show(grid, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private Stream<Command> rows() {
        return Stream.of(add, duplicate, delete, up, down);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        cells.forEach(command -> menu.getItems().add(command.item()));
        menu.getItems().add(new SeparatorMenuItem());
        rows().forEach(command -> menu.getItems().add(command.item()));
        return menu;
    }

    List<Button> buttons() {
        Button first = add.button();
        List<Button> ofSelected = Stream.of(duplicate, delete, up, down).map(Command::button).toList();
        grid.getSelectionModel().getSelectedCells()
                .subscribe(() -> ofSelected.forEach(button -> button.setDisable(grid.selectedRows().isEmpty())));
        ofSelected.forEach(button -> button.setDisable(true));
        return Stream.concat(Stream.of(first), ofSelected.stream()).toList();
    }

    private void onKey(KeyEvent event) {
        if (grid.getEditingCell() == null) {
            Stream.concat(rows(), cells.stream()).filter(command -> command.matches(event)).findFirst().ifPresent(command -> {
                command.work.run();
                event.consume();
            });
        }
    }
}
