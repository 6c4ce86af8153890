package dev.entitect.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// An editable combo box for a type. Invalid input stays in the field, with the reason below.
final class TypeBox {

    private final ComboBox<String> box = new ComboBox<>();
    private final Supplier<List<String>> words;
    private final Consumer<String> write;
    private FormRow<?> row;
    private String shown = "";
    private boolean showing;

    /// @param write throws an `IllegalArgumentException` with a message for the user if the text is not a type
    TypeBox(Supplier<List<String>> words, Consumer<String> write) {
        this.words = words;
        this.write = write;
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnShowing(event -> fill());
        box.getEditor().getStyleClass().add("mono");
        box.setOnAction(event -> {
            if (!showing) {
                commit();
            }
        });
        box.getEditor().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !box.isShowing()) {
                row.accept();
                display();
            }
        });
    }

    Node node() {
        return box;
    }

    /// Sets the row that explains rejected input.
    void explainIn(FormRow<?> formRow) {
        row = formRow;
    }

    void show(String text) {
        shown = text;
        if (!row.isRejected() && !box.getEditor().isFocused()) {
            display();
        }
    }

    private void fill() {
        showing = true;
        box.getItems().setAll(words.get());
        showing = false;
    }

    private void display() {
        showing = true;
        box.setValue(shown);
        box.getEditor().setText(shown);
        showing = false;
    }

    private void commit() {
        String text = box.getEditor().getText().strip();
        if (text.equals(shown)) {
            row.accept();
            return;
        }
        try {
            row.accept();
            write.accept(text);
            display();
        } catch (IllegalArgumentException rejected) {
            row.reject(rejected.getMessage());
        }
    }
}
