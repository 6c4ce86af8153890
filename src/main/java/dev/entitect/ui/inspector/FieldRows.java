package dev.entitect.ui.inspector;

import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short list edited in place: a line of text fields per item, with buttons to move and remove it, and one below to add another. Invalid
/// input stays in the field, with the reason below.
///
/// @param <V> an item
final class FieldRows<V> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final Label problem = new Label();
    private final List<Column<V>> columns;
    private final Consumer<List<V>> write;
    private List<V> items = List.of();

    /// One text field of an item.
    ///
    /// @param prompt the prompt text of an empty field
    /// @param change gets the stripped text; throws an `IllegalArgumentException` with a message for the user
    /// @param below  shown on a separate line, below the others
    record Column<V>(String name, Function<V, String> prompt, Function<V, String> read, BiFunction<V, String, V> change, boolean below) {
        Column(String name, Function<V, String> prompt, Function<V, String> read, BiFunction<V, String, V> change) {
            this(name, prompt, read, change, false);
        }
    }

    /// @param newItem creates an item for the add button
    FieldRows(String addText, List<Column<V>> columns, Supplier<V> newItem, Consumer<List<V>> write) {
        this(columns, write);
        Button add = new Button(addText, Icon.ADD.node());
        add.getStyleClass().addAll("flat", "small", "item-add");
        add.setOnAction(event -> {
            List<V> extended = new ArrayList<>(items);
            extended.add(newItem.get());
            write.accept(extended);
            focusLast();
        });
        node.getChildren().add(add);
    }

    /// A list whose length only its owner changes.
    FieldRows(List<Column<V>> columns, Consumer<List<V>> write) {
        this.columns = columns;
        this.write = write;
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        clearProblem();
        rows.getStyleClass().add("field-rows");
        node.getStyleClass().add("item-list");
        node.getChildren().setAll(rows, problem);
    }

    Node node() {
        return node;
    }

    void show(List<V> current) {
        if (!current.equals(items) || rows.getChildren().size() != current.size()) {
            items = List.copyOf(current);
            rows.getChildren().clear();
            clearProblem();
            for (int i = 0; i < items.size(); i++) {
                rows.getChildren().add(row(i));
            }
        }
    }

    private Node row(int index) {
        HBox row = new HBox();
        row.getStyleClass().add("field-row");
        VBox whole = new VBox(row);
        columns.stream().filter(column -> !column.below).forEach(column -> row.getChildren().add(field(index, column, whole)));
        whole.getStyleClass().add("field-item");
        columns.stream().filter(column -> column.below).forEach(column -> {
            TextField field = field(index, column, whole);
            field.getStyleClass().add("quiet-field");
            whole.getChildren().add(field);
        });
        if (hasFixedLength()) {
            return whole;
        }
        Button up = ItemList.button(Icon.UP, "Move up", () -> move(index, -1));
        up.setDisable(index == 0);
        Button down = ItemList.button(Icon.DOWN, "Move down", () -> move(index, 1));
        down.setDisable(index == items.size() - 1);
        row.getChildren().addAll(up, down, ItemList.button(Icon.CLOSE, "Remove", () -> {
            List<V> remaining = new ArrayList<>(items);
            remaining.remove(index);
            write.accept(remaining);
        }));
        return whole;
    }

    private boolean hasFixedLength() {
        return node.getChildren().size() < 3;
    }

    private TextField field(int index, Column<V> column, Node whole) {
        V item = items.get(index);
        TextField field = new TextField(column.read.apply(item));
        field.setPromptText(column.prompt.apply(item));
        field.setAccessibleText(column.name);
        field.setPrefColumnCount(6);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit(index, column, field, whole);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit(index, column, field, whole);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(column.read.apply(item));
                field.pseudoClassStateChanged(INVALID, false);
                clearProblem();
            }
        });
        return field;
    }

    private void commit(int index, Column<V> column, TextField field, Node whole) {
        // rows replaced by a change still receive the loss of focus
        boolean stale = index >= items.size() || !rows.getChildren().contains(whole);
        if (stale || field.getText().strip().equals(column.read.apply(items.get(index)))) {
            return;
        }
        try {
            List<V> changed = new ArrayList<>(items);
            changed.set(index, column.change.apply(items.get(index), field.getText().strip()));
            field.pseudoClassStateChanged(INVALID, false);
            clearProblem();
            write.accept(changed);
        } catch (IllegalArgumentException invalid) {
            field.pseudoClassStateChanged(INVALID, true);
            problem.setText(invalid.getMessage());
            problem.setVisible(true);
            problem.setManaged(true);
        }
    }

    private void clearProblem() {
        problem.setVisible(false);
        problem.setManaged(false);
    }

    private void move(int index, int by) {
        List<V> moved = new ArrayList<>(items);
        V item = moved.remove(index);
        moved.add(Math.clamp(index + by, 0, moved.size()), item);
        write.accept(moved);
    }

    private void focusLast() {
        if (!rows.getChildren().isEmpty() && rows.getChildren().getLast() instanceof VBox whole
                && whole.getChildren().getFirst() instanceof HBox row && row.getChildren().getFirst() instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        }
    }
}
