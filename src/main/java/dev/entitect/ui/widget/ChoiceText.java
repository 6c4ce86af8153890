package dev.entitect.ui.widget;

import java.util.function.Function;
import javafx.util.StringConverter;

/// The display texts of the values of a combo box that is not editable.
public final class ChoiceText<T> extends StringConverter<T> {

    private final Function<? super T, String> text;

    /// @param text never called with null, which is shown as an empty text
    public ChoiceText(Function<? super T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : text.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("The combo box is not editable");
    }
}
