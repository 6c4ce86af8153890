package dev.entitect.ui.widget;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Starts editing the focused cell when the user types a character, as in spreadsheets.
public final class EditOnType {

    private EditOnType() {}

    public static void in(TableView<?> table) {
        table.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            boolean text = !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0)) && !event.isShortcutDown()
                    && !event.isAltDown();
            if (text && event.getTarget() == table && table.getEditingCell() == null) {
                startEditing(table, typed);
                event.consume();
            }
        });
    }

    private static <R> void startEditing(TableView<R> table, String typed) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getColumn() >= 0) {
            table.edit(cell.getRow(), table.getVisibleLeafColumn(cell.getColumn()));
            if (table.getEditingCell() != null && table.getScene().getFocusOwner() instanceof TextField field) {
                field.setText(typed);
                field.end();
            }
        }
    }
}
