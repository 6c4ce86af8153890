package dev.entitect.diagram.scene;

import dev.entitect.model.id.ElementId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a diagram shows beside the model, one badge at most for an element. It is no part of the model.
///
/// @param byElement in the order in which their chips take their places
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
