package dev.entitect.ui.sample;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A whole number, or none. It is taken with Enter and when the field is left; Esc brings the old one back, and what is no number stays,
/// marked.
final class NumberField extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final long least;
    private final long most;
    private final boolean optional;
    private final Consumer<OptionalLong> taken;
    private OptionalLong value = OptionalLong.empty();

    /// @param optional may be left empty
    /// @param taken    told of each number that the user gives
    NumberField(String id, String spoken, int columns, long least, long most, boolean optional, Consumer<OptionalLong> taken) {
        this.least = least;
        this.most = most;
        this.optional = optional;
        this.taken = taken;
        setId(id);
        setAccessibleText(spoken);
        setPrefColumnCount(columns);
        setOnAction(event -> take());
        focusedProperty().subscribe((was, is) -> {
            if (!is) {
                take();
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

    private void take() {
        String typed = getText().strip();
        if (typed.equals(text())) {
            accept();
        } else if (typed.isEmpty() && optional) {
            taken.accept(OptionalLong.empty());
        } else if (typed.matches("-?\\d{1,18}") && Long.parseLong(typed) >= least && Long.parseLong(typed) <= most) {
            taken.accept(OptionalLong.of(Long.parseLong(typed)));
        } else {
            pseudoClassStateChanged(DANGER, true);
            setTooltip(new Tooltip(String.format("A whole number from %,d to %,d", least, most) + (optional ? ", or nothing" : "")));
        }
    }

    private void accept() {
        pseudoClassStateChanged(DANGER, false);
        setTooltip(null);
    }
}
