package dev.entitect.diagram.scene;

import dev.entitect.model.id.ElementId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Findings shown on a diagram, with at most one badge per element. They are not part of the model.
///
/// @param byElement in the order in which their chips are placed
public record Badges(Map<ElementId, Badge> byElement) {

    public static final Badges EMPTY = new Badges(Map.of());

    public Badges {
        byElement = Collections.unmodifiableMap(new LinkedHashMap<>(byElement));
    }

    /// Of two badges of one element, the later is shown.
    public static Badges of(Collection<Badge> all) {
        Map<ElementId, Badge> byElement = new LinkedHashMap<>();
        all.forEach(badge -> byElement.put(badge.of(), badge));
        return new Badges(byElement);
    }

    public Optional<Badge> of(ElementId id) {
        return Optional.ofNullable(byElement.get(id));
    }
}
