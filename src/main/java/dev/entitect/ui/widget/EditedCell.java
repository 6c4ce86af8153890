package dev.entitect.ui.widget;

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

/// One value of a row, edited in place as text or by choice. Enter, Tab (which moves on to the next cell) or loss of focus commits, Esc
/// cancels.
///
/// @param <R> the type of the rows
/// @param <V> the type of the values
public abstract class EditedCell<R, V> extends TableCell<R, V> {

    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private TextField field;
    private String initialText = "";
    private boolean ended;
    private boolean focusLost;

    /// @param number whether the value is aligned right
    protected EditedCell(boolean number) {
        getStyleClass().add(number ? "number-cell" : "text-cell");
    }

    protected abstract boolean canEdit();

    /// The value as the user would type it; empty for NULL.
    protected abstract Optional<String> typed(V value);

    /// The text shown instead of NULL.
    protected abstract String nullText(V value);

    /// The values to choose from; empty for free text.
    protected abstract List<String> choices();

    /// The display text of a choice.
    protected String label(String choice) {
        return choice;
    }

    /// @param text as typed or chosen; differs from the previous value
    protected abstract void send(R row, String text);

    /// Esc has cancelled editing. The cell shows its item again when this returns.
    protected void restore() {}

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
        return value(item).map(OneLine::of).orElseGet(() -> nullText(item));
    }

    @Override
    public void startEdit() {
        if (isEmpty() || !canEdit()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            ended = false;
            focusLost = false;
            field = null;
            Node editor = editor();
            editor.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
            setText(null);
            setGraphic(editor);
            // the skin handles keys; without it, characters typed at once would be lost
            editor.applyCss();
            editor.requestFocus();
        }
    }

    /// The editing control; passes its value to [#end].
    protected Node editor() {
        return choices().isEmpty() ? textField() : choice();
    }

    private Node textField() {
        TextField input = new TextField(value(getItem()).orElse(""));
        input.setOnAction(event -> sendTyped());
        commitOnFocusLoss(input, input);
        return input;
    }

    /// Makes what is typed into the field the value that is committed.
    ///
    /// @param control the control that has the field, and the focus while it is being typed into
    protected final void commitOnFocusLoss(TextField input, Node control) {
        field = input;
        // a field has one line, so its initial text can differ from the value
        initialText = input.getText();
        input.selectAll();
        input.focusedProperty().addListener((property, was, is) -> {
            // not when the whole window loses the focus
            if (!is && field == input && isEditing() && getScene() != null && getScene().getFocusOwner() != control) {
                focusLost = true;
                sendTyped();
            }
        });
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
            restore();
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

    /// Ends editing with what was typed.
    protected final void sendTyped() {
        if (field.getText().equals(initialText)) {
            ended = true;
            cancelEdit();
        } else {
            end(field.getText());
        }
    }

    /// Ends editing with this value.
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
            // editing moves to another cell: commit the pending input
            sendTyped();
            return;
        }
        super.cancelEdit();
        field = null;
        setGraphic(null);
        setText(isEmpty() ? null : shown(getItem()));
        if (!focusLost) {
            getTableView().requestFocus();
        }
    }
}
