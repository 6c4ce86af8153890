package dev.entitect.ui.inspector;

import dev.entitect.model.ClassElement;
import dev.entitect.model.value.ConstraintName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns what is typed into values, and values into words.
final class Texts {

    private Texts() {
    }

    static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    static ConstraintName constraint(String text) {
        return new ConstraintName(text);
    }

    /// @throws IllegalArgumentException when there is none
    static String required(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be empty");
        }
        return text;
    }

    /// The parts between commas or line ends.
    static List<String> list(String text) {
        return Arrays.stream(text.split("[,\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// `SET_NULL` as `set null`.
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String kind(ClassElement type) {
        return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// `3`, or nothing for none.
    static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
