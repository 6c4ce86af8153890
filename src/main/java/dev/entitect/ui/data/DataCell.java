package dev.entitect.ui.data;

import dev.entitect.live.DataColumn;
import dev.entitect.live.DataRow;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One value of a row, edited where it stands: as text, by a choice, or by looking up what a reference refers to. What is typed is sent with
/// Enter and when another cell takes over; Esc gives it up.
final class DataCell extends TableCell<DataRow, Object> {

    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final DataColumn column;
    private final DataGrid grid;
    private TextField field;
    private boolean ended;

    DataCell(DataColumn column, DataGrid grid, boolean number) {
        this.column = column;
        this.grid = grid;
        getStyleClass().add(number ? "number-cell" : "text-cell");
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(NULL, !empty && item == null);
        pseudoClassStateChanged(LOCKED, !empty && !grid.canEdit(column));
        pseudoClassStateChanged(PENDING, !empty && getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().pending());
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? null : ValueText.inCell(item));
        }
    }

    @Override
    public void startEdit() {
        if (isEmpty() || !grid.canEdit(column)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            ended = false;
            Node editor = editor();
            setText(null);
            setGraphic(editor);
            editor.requestFocus();
        }
    }

    private Node editor() {
        field = null;
        if (column.kind() == DataColumn.Kind.REFERENCE) {
            LookupField lookup = new LookupField(column.target(), grid.lookups());
            lookup.setOnChosen(chosen -> send(chosen.key()));
            escapable(lookup);
            return lookup;
        }
        if (!column.options().isEmpty()) {
            return choice();
        }
        field = new TextField(getItem() == null ? "" : ValueText.full(getItem()));
        field.setOnAction(event -> sendTyped());
        escapable(field);
        field.selectAll();
        return field;
    }

    private ComboBox<String> choice() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(column.options());
        box.setValue(getItem() == null ? null : ValueText.full(getItem()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> send(box.getValue()));
        box.setOnShown(event -> box.requestFocus());
        escapable(box);
        box.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
                box.show();
            }
        });
        return box;
    }

    private void escapable(Node editor) {
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ended = true;
                cancelEdit();
                event.consume();
            }
        });
    }

    private void sendTyped() {
        String before = getItem() == null ? "" : ValueText.full(getItem());
        if (field.getText().equals(before)) {
            ended = true;
            cancelEdit();
        } else {
            send(field.getText());
        }
    }

    private void send(String text) {
        if (ended) {
            return;
        }
        ended = true;
        DataRow row = getTableRow().getItem();
        boolean same = getItem() != null && Objects.equals(ValueText.full(getItem()), text);
        cancelEdit();
        if (row != null && !same) {
            grid.send(row, column, text);
        }
    }

    @Override
    public void cancelEdit() {
        if (!ended && field != null && isEditing()) {
            // another cell takes over: what was typed is not lost
            sendTyped();
            return;
        }
        super.cancelEdit();
        field = null;
        setGraphic(null);
        setText(isEmpty() ? null : ValueText.inCell(getItem()));
        getTableView().requestFocus();
    }
}
