package dev.entitect.sample;

import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keys of all rows so far, by entity; a row of a subclass also counts for each superclass.
final class Keys {

    private final Map<EntityId, List<String[]>> keys = new HashMap<>();
    private final Map<EntityId, Integer> ownRowCounts = new HashMap<>();

    List<String[]> of(EntityId entity) {
        return keys.computeIfAbsent(entity, id -> new ArrayList<>());
    }

    void add(EntityId entity, String[] key) {
        of(entity).add(key);
    }

    /// Declares that all keys so far belong to own rows.
    void startGenerating() {
        keys.forEach((entity, known) -> ownRowCounts.put(entity, known.size()));
    }

    /// How many of an entity's keys, at the start of the list, belong to own rows.
    int ownRowCount(EntityId entity) {
        return ownRowCounts.getOrDefault(entity, 0);
    }
}
