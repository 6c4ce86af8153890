package dev.entitect.live.engine;

import dev.entitect.live.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sources and the classes that came of them, which the next compilation can go on from. Immutable.
///
/// @param sources by path
/// @param classes the bytes of every class, by the path of its source and its binary name
record Compiled(Map<String, SourceFile> sources, Map<String, Map<String, byte[]>> classes) {

    static final Compiled NOTHING = new Compiled(Map.of(), Map.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
    private static final Pattern SUPERTYPES = Pattern.compile("\\b(?:extends|implements)\\b([^{]*+)\\{");

    /// The bytes of every class, by binary name.
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        classes.values().forEach(all::putAll);
        return all;
    }

    /// Which of the next sources have to be compiled: those that differ, those that mention one that differs or is gone, and those that
    /// mention what inherits from such a one.
    List<SourceFile> stale(List<SourceFile> next) {
        Set<String> changed = new HashSet<>();
        Map<String, SourceFile> left = new HashMap<>(sources);
        for (SourceFile source : next) {
            if (!source.equals(left.remove(source.path()))) {
                changed.add(simpleName(source));
            }
        }
        left.values().forEach(gone -> changed.add(simpleName(gone)));
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<SourceFile, Set<String>> heirs = new LinkedHashMap<>();
        next.forEach(source -> heirs.put(source, supertypes(source.text())));
        for (boolean more = true; more;) {
            more = false;
            for (SourceFile source : next) {
                if (heirs.get(source).stream().anyMatch(changed::contains)) {
                    more |= changed.add(simpleName(source));
                }
            }
        }
        return next.stream().filter(source -> !source.equals(sources.get(source.path())) || mentions(source.text(), changed)).toList();
    }

    /// With some sources compiled anew, and those that are gone left out.
    Compiled with(List<SourceFile> next, List<SourceFile> stale, Map<String, Map<String, byte[]>> fresh) {
        Set<SourceFile> compiledAnew = new HashSet<>(stale);
        Map<String, SourceFile> byPath = new LinkedHashMap<>();
        Map<String, Map<String, byte[]>> bytes = new LinkedHashMap<>();
        for (SourceFile source : next) {
            byPath.put(source.path(), source);
            bytes.put(source.path(), compiledAnew.contains(source) ? fresh.getOrDefault(source.path(), Map.of()) : classes.getOrDefault(source.path(), Map.of()));
        }
        return new Compiled(byPath, bytes);
    }

    private static String simpleName(SourceFile source) {
        String name = source.className();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean mentions(String text, Set<String> names) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (names.contains(words.group())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> supertypes(String text) {
        Set<String> names = new HashSet<>();
        Matcher clauses = SUPERTYPES.matcher(text);
        while (clauses.find()) {
            Matcher words = WORD.matcher(clauses.group(1));
            while (words.find()) {
                names.add(words.group());
            }
        }
        return names;
    }

    /// The classes of the sources that are not compiled anew, for those that are to be compiled against.
    Map<String, byte[]> without(List<SourceFile> next, List<SourceFile> stale) {
        Map<String, byte[]> known = new LinkedHashMap<>();
        List<SourceFile> fresh = new ArrayList<>(next);
        fresh.removeAll(new HashSet<>(stale));
        fresh.forEach(source -> known.putAll(classes.getOrDefault(source.path(), Map.of())));
        return known;
    }
}
