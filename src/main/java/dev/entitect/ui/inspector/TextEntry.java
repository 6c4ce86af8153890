package dev.entitect.ui.inspector;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Connects a text field to the model: it writes with Enter and when the user leaves it, Esc brings the old text back, and what is refused
/// stays as it was typed, with a sentence, until it is mended.
///
/// @param <T> what the field belongs to
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
            if (event.getCode() == KeyCode.ENTER && (isLine() || event.isShortcutDown())) {
                commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                row.accept();
                show();
            }
        });
    }

    /// A field with the focus keeps what is being typed, and one that was refused what was typed.
    void refresh() {
        if (!field.isFocused() && !row.isRefused()) {
            show();
        }
    }

    private void show() {
        element.get().map(read).filter(text -> !field.getText().equals(text)).ifPresent(field::setText);
    }

    /// Even when it needs two lines to show it, such as an address.
    private boolean isLine() {
        return !(field instanceof TextArea) || field.getStyleClass().contains("one-line");
    }

    void commit() {
        if (!form.takesChanges() || row.isDisabled() || field.isDisabled()) {
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
            } catch (IllegalArgumentException refused) {
                row.refuse(refused.getMessage());
                return;
            }
            row.accept();
            form.write("Change " + label, current -> change.apply(current, text));
            // what was taken may not be what was typed: a pasted address loses its password
            show();
        });
    }
}
