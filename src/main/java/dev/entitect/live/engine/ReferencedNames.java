package dev.entitect.live.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in a source, which include everything it can depend on, and more, since words in comments count too.
///
/// @param words      every name
/// @param supertypes the names after `extends` or `implements`
record ReferencedNames(Set<String> words, Set<String> supertypes) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
    private static final Pattern SUPERTYPES = Pattern.compile("\\b(?:extends|implements)\\b([^{]*+)\\{");

    static ReferencedNames of(String text) {
        Set<String> supertypes = new HashSet<>();
        Matcher clauses = SUPERTYPES.matcher(text);
        while (clauses.find()) {
            supertypes.addAll(words(clauses.group(1)));
        }
        return new ReferencedNames(words(text), supertypes);
    }

    private static Set<String> words(String text) {
        Set<String> names = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            names.add(words.group());
        }
        return names;
    }

    boolean anyOf(Set<String> names) {
        return names.stream().anyMatch(words::contains);
    }

    boolean inheritsFromAnyOf(Set<String> names) {
        return supertypes.stream().anyMatch(names::contains);
    }
}
