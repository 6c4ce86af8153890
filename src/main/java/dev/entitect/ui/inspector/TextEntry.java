package dev.entitect.ui.inspector;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Connects a text field to the model: Enter or loss of focus commits, Esc restores the old text, and invalid input stays in the field,
/// with the reason below, until it is corrected.
///
/// @param <T> the type of the element
final class TextEntry<T> {

    private final TextInputControl field;
    private final FormRow<T> row;
    private final Supplier<Optional<T>> element;
    private final Function<T, String> read;
    private final BiFunction<T, String, T> change;
    private final Form<T> form;
    private final String label;

    TextEntry(Form<T> form, FormRow<T> row, String label, TextInputControl field, Supplier<Optional<T>> element, Function<T, String> read,
            BiFunction<T, String, T> change) {
        this.form = form;
        this.row = row;
        this.label = label;
        this.field = field;
        this.element = element;
        this.read = read;
        this.change = change;
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (isSingleLine() || event.isShortcutDown())) {
                commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                row.accept();
                show();
            }
        });
    }

    /// Leaves pending input alone, and input that was rejected.
    void refresh() {
        if (!field.isFocused() && !row.isRejected()) {
            show();
        }
    }

    private void show() {
        element.get().map(read).filter(text -> !field.getText().equals(text)).ifPresent(field::setText);
    }

    /// Whether the text is a single line, even if it is shown on two, such as an address.
    private boolean isSingleLine() {
        return !(field instanceof TextArea) || field.getStyleClass().contains("one-line");
    }

    void commit() {
        if (!form.acceptsInput() || row.isDisabled() || field.isDisabled()) {
            return;
        }
        element.get().ifPresent(it -> {
            String text = field.getText().strip();
            if (text.equals(read.apply(it).strip())) {
                row.accept();
                return;
            }
            try {
                change.apply(it, text);
            } catch (IllegalArgumentException rejected) {
                row.reject(rejected.getMessage());
                return;
            }
            row.accept();
            form.write("Change " + label, current -> change.apply(current, text));
            // the committed value may differ from the input: the password is removed from a pasted address
            show();
        });
    }
}
