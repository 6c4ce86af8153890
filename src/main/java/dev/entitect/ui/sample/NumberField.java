package dev.entitect.ui.sample;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// An integer field. Enter or loss of focus commits, Esc restores the old value, and invalid input stays in the field, marked.
final class NumberField extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final long min;
    private final long max;
    private final boolean optional;
    private final Consumer<OptionalLong> onCommit;
    private OptionalLong value = OptionalLong.empty();

    /// @param optional whether the field may be empty
    /// @param onCommit receives each number that the user enters
    NumberField(String id, String accessibleName, int columns, long min, long max, boolean optional, Consumer<OptionalLong> onCommit) {
        this.min = min;
        this.max = max;
        this.optional = optional;
        this.onCommit = onCommit;
        setId(id);
        setAccessibleText(accessibleName);
        setPrefColumnCount(columns);
        setOnAction(event -> commit());
        focusedProperty().subscribe((was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(text())) {
                show(value);
                event.consume();
            }
        });
    }

    void show(OptionalLong number) {
        value = number;
        setText(text());
        accept();
    }

    private String text() {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    private void commit() {
        String typed = getText().strip();
        if (typed.equals(text())) {
            accept();
        } else if (typed.isEmpty() && optional) {
            onCommit.accept(OptionalLong.empty());
        } else if (typed.matches("-?\\d{1,18}") && Long.parseLong(typed) >= min && Long.parseLong(typed) <= max) {
            onCommit.accept(OptionalLong.of(Long.parseLong(typed)));
        } else {
            pseudoClassStateChanged(DANGER, true);
            setTooltip(new Tooltip(String.format("Enter an integer from %,d to %,d", min, max) + (optional ? ", or leave empty" : "")));
        }
    }

    private void accept() {
        pseudoClassStateChanged(DANGER, false);
        setTooltip(null);
    }
}
