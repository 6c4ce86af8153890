package dev.entitect.edit;

import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.HashSet;
import java.util.Set;

/// The difference between two models, element by element. Shared values are recognised by identity, so the comparison only iterates over
/// the ids.
///
/// @param changed elements that both models have, with different content; including diagrams
public record ModelChange(Model before, Model after, Set<ElementId> added, Set<ElementId> removed, Set<ElementId> changed) {

    public static ModelChange between(Model before, Model after) {
        Collector collector = new Collector();
        collector.compare(before.entities(), after.entities());
        collector.compare(before.mixins(), after.mixins());
        collector.compare(before.embeddables(), after.embeddables());
        collector.compare(before.enums(), after.enums());
        collector.compare(before.converters(), after.converters());
        collector.compare(before.associations(), after.associations());
        collector.compare(before.groups(), after.groups());
        collector.compare(before.connections(), after.connections());
        collector.compare(before.diagrams(), after.diagrams());
        return new ModelChange(before, after, collector.added, collector.removed, collector.changed);
    }

    /// Whether more than the layout differs, so that the generated source may differ.
    public boolean touchesContent() {
        return !before.withDiagrams(after.diagrams()).equals(after);
    }

    private static final class Collector {
        private final Set<ElementId> added = new HashSet<>();
        private final Set<ElementId> removed = new HashSet<>();
        private final Set<ElementId> changed = new HashSet<>();

        <K extends ElementId, V> void compare(IdMap<K, V> before, IdMap<K, V> after) {
            if (before == after) {
                return;
            }
            for (K id : after.ids()) {
                V current = after.get(id);
                before.find(id).ifPresentOrElse(previous -> {
                    if (previous != current && !previous.equals(current)) {
                        changed.add(id);
                    }
                }, () -> added.add(id));
            }
            before.ids().stream().filter(id -> !after.contains(id)).forEach(removed::add);
        }
    }
}
