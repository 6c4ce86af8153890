package dev.entitect.ui.inspector;

import dev.entitect.model.ClassElement;
import dev.entitect.model.value.ConstraintName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Converts input to values, and values to display texts.
final class Texts {

    private Texts() {}

    static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    static ConstraintName constraint(String text) {
        return new ConstraintName(text);
    }

    /// @throws IllegalArgumentException if the text is empty
    static String required(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be empty");
        }
        return text;
    }

    /// Splits at commas and line breaks.
    static List<String> list(String text) {
        return Arrays.stream(text.split("[,\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// `SET_NULL` as `Set null`.
    static String words(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `SET_NULL` as `SET NULL`.
    static String sql(Enum<?> value) {
        return value.name().replace('_', ' ');
    }

    static String kind(ClassElement type) {
        return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// `3`, or an empty text for 0.
    static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
