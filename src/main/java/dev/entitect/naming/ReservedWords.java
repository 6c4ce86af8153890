package dev.entitect.naming;

import dev.entitect.dialect.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The words that a database does not accept as unquoted names of tables or columns. Each list is a resource that cites its source.
final class ReservedWords {

    private static final Map<Dialect, Set<String>> WORDS = readAll();

    private ReservedWords() {}

    static boolean contains(Dialect dialect, String name) {
        return WORDS.get(dialect).contains(name.toLowerCase(Locale.ROOT));
    }

    /// The words of all lists.
    static SortedSet<String> ofAnyDialect() {
        return WORDS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Dialect, Set<String>> readAll() {
        Map<Dialect, Set<String>> words = new EnumMap<>(Dialect.class);
        for (Dialect dialect : Dialect.values()) {
            words.put(dialect, read("reserved-" + dialect.name().toLowerCase(Locale.ROOT) + ".txt"));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Set<String> read(String resource) {
        try (InputStream bytes = ReservedWords.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
