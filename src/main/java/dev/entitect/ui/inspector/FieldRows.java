package dev.entitect.ui.inspector;

import dev.entitect.ui.fx.Icon;
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

/// A short list whose items are edited where they stand: a line of text fields each, with buttons to move and remove it, and one below to
/// add another. What cannot be taken stays as it was typed, with a sentence.
///
/// @param <V> an item
final class FieldRows<V> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");

    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final Label problem = new Label();
    private final List<Column<V>> columns;
    private final Consumer<List<V>> write;
    private List<V> items = List.of();

    /// One text of an item.
    ///
    /// @param prompt what an empty field shows
    /// @param change takes the stripped text; throws an `IllegalArgumentException` for the user
    /// @param below  stands on a line of its own, below the others
    record Column<V>(String name, Function<V, String> prompt, Function<V, String> read, BiFunction<V, String, V> change, boolean below) {
        Column(String name, Function<V, String> prompt, Function<V, String> read, BiFunction<V, String, V> change) {
            this(name, prompt, read, change, false);
        }
    }

    /// @param fresh makes an item for the button at the end
    FieldRows(String addText, List<Column<V>> columns, Supplier<V> fresh, Consumer<List<V>> write) {
        this(columns, write);
        Button add = new Button(addText, Icon.ADD.node());
        add.getStyleClass().addAll("flat", "small", "item-add");
        add.setOnAction(event -> {
            List<V> more = new ArrayList<>(items);
            more.add(fresh.get());
            write.accept(more);
            focusLast();
        });
        node.getChildren().add(add);
    }

    /// A list that only its owner makes longer or shorter.
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

    void show(List<V> present) {
        if (!present.equals(items) || rows.getChildren().size() != present.size()) {
            items = List.copyOf(present);
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
        if (fixed()) {
            return whole;
        }
        Button up = ItemList.button(Icon.UP, "Move up", () -> move(index, -1));
        up.setDisable(index == 0);
        Button down = ItemList.button(Icon.DOWN, "Move down", () -> move(index, 1));
        down.setDisable(index == items.size() - 1);
        row.getChildren().addAll(up, down, ItemList.button(Icon.CLOSE, "Remove", () -> {
            List<V> fewer = new ArrayList<>(items);
            fewer.remove(index);
            write.accept(fewer);
        }));
        return whole;
    }

    private boolean fixed() {
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
                field.pseudoClassStateChanged(REFUSED, false);
                clearProblem();
            }
        });
        return field;
    }

    private void commit(int index, Column<V> column, TextField field, Node whole) {
        // the rows of a list that changed are gone, but their fields still lose the focus
        boolean stale = index >= items.size() || !rows.getChildren().contains(whole);
        if (stale || field.getText().strip().equals(column.read.apply(items.get(index)))) {
            return;
        }
        try {
            List<V> changed = new ArrayList<>(items);
            changed.set(index, column.change.apply(items.get(index), field.getText().strip()));
            field.pseudoClassStateChanged(REFUSED, false);
            clearProblem();
            write.accept(changed);
        } catch (IllegalArgumentException refused) {
            field.pseudoClassStateChanged(REFUSED, true);
            problem.setText(refused.getMessage());
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
