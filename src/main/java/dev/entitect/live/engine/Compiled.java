package dev.entitect.live.engine;

import dev.entitect.live.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sources and their compiled classes, on which the next compilation can build. Immutable.
///
/// @param units by the path of their source
record Compiled(Map<String, Unit> units) {

    static final Compiled NOTHING = new Compiled(Map.of());

    /// A source and its classes.
    ///
    /// @param classes the bytes of its classes, by binary name
    /// @param proxies the bytes of the proxies of its classes, by the proxies' binary names; empty until they are created
    record Unit(SourceFile source, ReferencedNames mentions, Map<String, byte[]> classes, Map<String, byte[]> proxies) {}

    /// The bytes of every class, by binary name, without those of proxies.
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        units.values().forEach(unit -> all.putAll(unit.classes()));
        return all;
    }

    /// The bytes of every proxy that was created, by binary name.
    Map<String, byte[]> proxies() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        units.values().forEach(unit -> all.putAll(unit.proxies()));
        return all;
    }

    /// @param made proxies by binary name, each of which starts with that of its class
    Compiled withProxies(Map<String, byte[]> made) {
        if (made.isEmpty()) {
            return this;
        }
        Map<String, Unit> next = new LinkedHashMap<>();
        units.forEach((path, unit) -> {
            Map<String, byte[]> proxies = new LinkedHashMap<>(unit.proxies());
            unit.classes().keySet().stream().map(ProxyClasses::nameFor).filter(made::containsKey)
                    .forEach(name -> proxies.put(name, made.get(name)));
            next.put(path, new Unit(unit.source(), unit.mentions(), unit.classes(), proxies));
        });
        return new Compiled(next);
    }

    /// The next sources that have to be compiled: those that changed, those that mention a changed or removed one, and those that mention a
    /// class that inherits from such a one.
    List<SourceFile> stale(List<SourceFile> next) {
        Set<String> changed = new HashSet<>();
        Map<String, Unit> left = new LinkedHashMap<>(units);
        for (SourceFile source : next) {
            Unit before = left.remove(source.path());
            if (before == null || !source.equals(before.source())) {
                changed.add(source.simpleName());
            }
        }
        left.values().forEach(gone -> changed.add(gone.source().simpleName()));
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<SourceFile, ReferencedNames> mentions = new LinkedHashMap<>();
        next.forEach(source -> mentions.put(source, mentions(source)));
        for (boolean more = true; more;) {
            more = false;
            for (SourceFile source : next) {
                if (mentions.get(source).inheritsFromAnyOf(changed)) {
                    more |= changed.add(source.simpleName());
                }
            }
        }
        return next.stream().filter(source -> !known(source) || mentions.get(source).anyOf(changed)).toList();
    }

    private boolean known(SourceFile source) {
        Unit before = units.get(source.path());
        return before != null && source.equals(before.source());
    }

    private ReferencedNames mentions(SourceFile source) {
        return known(source) ? units.get(source.path()).mentions() : ReferencedNames.of(source.text());
    }

    /// With some sources recompiled, and without removed ones.
    Compiled with(List<SourceFile> next, List<SourceFile> stale, Map<String, Map<String, byte[]>> fresh) {
        Set<SourceFile> compiledAnew = new HashSet<>(stale);
        Map<String, Unit> after = new LinkedHashMap<>();
        for (SourceFile source : next) {
            after.put(source.path(),
                    compiledAnew.contains(source)
                            ? new Unit(source, mentions(source), fresh.getOrDefault(source.path(), Map.of()), Map.of())
                            : units.get(source.path()));
        }
        return new Compiled(after);
    }

    /// The classes of the sources that are not recompiled, to compile the others against.
    Map<String, byte[]> without(List<SourceFile> next, List<SourceFile> stale) {
        Map<String, byte[]> known = new LinkedHashMap<>();
        List<SourceFile> kept = new ArrayList<>(next);
        kept.removeAll(new HashSet<>(stale));
        kept.forEach(source -> known.putAll(units.get(source.path()).classes()));
        return known;
    }
}
