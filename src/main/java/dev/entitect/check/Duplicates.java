package dev.entitect.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds values whose name occurred before.
final class Duplicates {

    private Duplicates() {}

    /// @param ignoreCase as databases and some file systems do
    static <T> Stream<T> of(List<T> values, Function<T, String> name, boolean ignoreCase) {
        Set<String> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(ignoreCase ? name.apply(value).toLowerCase(Locale.ROOT) : name.apply(value)));
    }
}
