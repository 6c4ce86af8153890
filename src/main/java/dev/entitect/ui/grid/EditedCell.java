package dev.entitect.ui.grid;

import dev.entitect.ui.fx.ChoiceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One value of a row, edited where it stands, as text or by a choice. What is typed is sent with Enter, with Tab, which goes on to the
/// next cell, and when something else takes over; Esc gives it up.
///
/// @param <R> the rows
/// @param <V> the values
public abstract class EditedCell<R, V> extends TableCell<R, V> {

    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private TextField field;
    private String begun = "";
    private boolean ended;
    private boolean left;

    /// @param number stands at the right
    protected EditedCell(boolean number) {
        getStyleClass().add(number ? "number-cell" : "text-cell");
    }

    protected abstract boolean canEdit();

    /// The value as it is typed; empty for NULL.
    protected abstract Optional<String> typed(V value);

    /// What stands in the place of NULL.
    protected abstract String absent(V value);

    /// The values that can be chosen; none where anything may be typed.
    protected abstract List<String> choices();

    /// What people read for a choice.
    protected String label(String choice) {
        return choice;
    }

    /// @param text as it was typed or chosen, which is not what stood there
    protected abstract void send(R row, String text);

    @Override
    protected void updateItem(V item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(NULL, !empty && value(item).isEmpty());
        pseudoClassStateChanged(LOCKED, !empty && !canEdit());
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? null : shown(item));
        }
    }

    private Optional<String> value(V item) {
        return item == null ? Optional.empty() : typed(item);
    }

    private String shown(V item) {
        return value(item).map(OneLine::of).orElseGet(() -> absent(item));
    }

    @Override
    public void startEdit() {
        if (isEmpty() || !canEdit()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            ended = false;
            left = false;
            field = null;
            Node editor = editor();
            editor.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
            setText(null);
            setGraphic(editor);
            // its skin answers the keys: without one, letters would be lost that follow at once
            editor.applyCss();
            editor.requestFocus();
        }
    }

    /// Where the value is typed or chosen; hands it to [#end].
    protected Node editor() {
        return choices().isEmpty() ? textField() : choice();
    }

    private Node textField() {
        field = new TextField(value(getItem()).orElse(""));
        // a field has one line, and so may begin with another text than the value
        begun = field.getText();
        field.setOnAction(event -> sendTyped());
        field.selectAll();
        field.focusedProperty().addListener((property, was, is) -> {
            // not when the whole window loses the keys
            if (!is && isEditing() && getScene() != null && getScene().getFocusOwner() != field) {
                left = true;
                sendTyped();
            }
        });
        return field;
    }

    private Node choice() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices());
        box.setValue(value(getItem()).orElse(null));
        box.setConverter(new ChoiceText<>(this::label));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> end(box.getValue()));
        box.setOnShown(event -> box.requestFocus());
        box.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
                box.show();
            }
        });
        return box;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ended = true;
            cancelEdit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            TableView<R> table = getTableView();
            int row = getIndex();
            int column = table.getVisibleLeafIndex(getTableColumn());
            cancelEdit();
            editNext(table, row, column, event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private static <R> void editNext(TableView<R> table, int row, int column, int step) {
        int cells = table.getVisibleLeafColumns().size();
        int next = row * cells + column + step;
        if (next >= 0 && next < table.getItems().size() * cells) {
            TableColumn<R, ?> to = table.getVisibleLeafColumn(next % cells);
            table.scrollToColumn(to);
            table.getSelectionModel().clearAndSelect(next / cells, to);
            table.edit(next / cells, to);
        }
    }

    private void sendTyped() {
        if (field.getText().equals(begun)) {
            ended = true;
            cancelEdit();
        } else {
            end(field.getText());
        }
    }

    /// Ends the editing with this value.
    protected final void end(String text) {
        if (ended) {
            return;
        }
        ended = true;
        R row = getTableRow().getItem();
        boolean same = Objects.equals(value(getItem()).orElse(null), text);
        cancelEdit();
        if (row != null && !same) {
            send(row, text);
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
        setText(isEmpty() ? null : shown(getItem()));
        if (!left) {
            getTableView().requestFocus();
        }
    }
}
