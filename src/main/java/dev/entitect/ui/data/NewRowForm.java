package dev.entitect.ui.data;

import atlantafx.base.theme.Styles;
import dev.entitect.live.Cell;
import dev.entitect.live.DataColumn;
import dev.entitect.ui.data.LookupField.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The fields of a new row. Empty fields become the default value or null.
final class NewRowForm extends BorderPane {

    private final Map<String, Supplier<Optional<Cell>>> values = new LinkedHashMap<>();
    private final Label error = new Label();
    private Optional<Node> first = Optional.empty();

    /// @param add   gets the entered values by column
    /// @param close closes the form
    NewRowForm(String entity, List<DataColumn> columns, Source lookups, Consumer<Map<String, Cell>> add, Runnable close) {
        getStyleClass().add("data-side");
        Label title = new Label("New " + entity);
        title.getStyleClass().add("data-side-title");
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("data-fields");
        columns.stream().filter(column -> column.kind() != DataColumn.Kind.READ_ONLY)
                .forEach(column -> fields.getChildren().add(row(column, lookups)));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        error.setWrapText(true);
        error.getStyleClass().add("data-refusal");
        show("");
        Button send = new Button("Add row");
        send.setId("send-row");
        send.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        send.setOnAction(event -> add.accept(enteredValues()));
        Button cancel = new Button("Close");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> close.run());
        HBox buttons = new HBox(send, cancel);
        buttons.getStyleClass().add("data-buttons");
        setTop(title);
        setCenter(scroll);
        setBottom(new VBox(error, buttons));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add.accept(enteredValues());
            }
        });
    }

    /// Shows why the row was not added; an empty text hides the message.
    void show(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }

    void focusFirst() {
        // the content of a scroll pane is not in the scene, and cannot get the focus, before the pane has its skin
        applyCss();
        first.ifPresent(Node::requestFocus);
    }

    private Map<String, Cell> enteredValues() {
        Map<String, Cell> entered = new LinkedHashMap<>();
        values.forEach((column, value) -> value.get().ifPresent(cell -> entered.put(column, cell)));
        return entered;
    }

    private static Optional<Cell> typed(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(new Cell.Value(text));
    }

    private Node row(DataColumn column, Source lookups) {
        Label name = new Label(column.name() + (column.nullable() ? "" : " *"));
        Label type = new Label(column.type());
        type.getStyleClass().add("column-type");
        HBox head = new HBox(name, type);
        head.getStyleClass().add("data-field-head");
        Node field = field(column, lookups);
        field.setId("new-" + column.name());
        field.setAccessibleText(column.name());
        first = first.or(() -> Optional.of(field));
        VBox row = new VBox(head, field);
        row.getStyleClass().add("data-field");
        return row;
    }

    private Node field(DataColumn column, Source lookups) {
        if (column.kind() == DataColumn.Kind.REFERENCE) {
            LookupField lookup = new LookupField(column.target(), lookups);
            values.put(column.name(), () -> lookup.chosen().map(found -> new Cell.Reference(found.row())));
            return lookup;
        }
        if (!column.options().isEmpty()) {
            ComboBox<String> box = new ComboBox<>();
            List<String> options = new ArrayList<>(column.options());
            options.addFirst("");
            box.getItems().setAll(options);
            box.setMaxWidth(Double.MAX_VALUE);
            values.put(column.name(), () -> typed(box.getValue()));
            return box;
        }
        TextField text = new TextField();
        values.put(column.name(), () -> typed(text.getText()));
        return text;
    }
}
