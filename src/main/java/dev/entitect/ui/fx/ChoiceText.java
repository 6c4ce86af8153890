package dev.entitect.ui.fx;

import java.util.function.Function;
import javafx.util.StringConverter;

/// What people read for the values of a box that they choose from and do not type into.
public final class ChoiceText<T> extends StringConverter<T> {

    private final Function<? super T, String> text;

    /// @param text is not asked about null, for which nothing stands
    public ChoiceText(Function<? super T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : text.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("What is chosen is not typed");
    }
}
