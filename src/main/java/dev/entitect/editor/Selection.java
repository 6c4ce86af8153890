package dev.entitect.editor;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.PlacedId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The selected boxes, associations, attributes and so on, in order of selection. Not part of the model or its history.
public record Selection(Set<ElementId> ids) {

    private static final Selection NONE = new Selection(Set.of());

    public Selection {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    public static Selection none() {
        return NONE;
    }

    public static Selection of(ElementId id) {
        return new Selection(Set.of(id));
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(ElementId id) {
        return ids.contains(id);
    }

    /// The only selected element; empty if there are none or several.
    public Optional<ElementId> single() {
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /// The selected boxes.
    public Set<NodeId> nodes() {
        Set<NodeId> nodes = new LinkedHashSet<>();
        ids.forEach(id -> {
            if (id instanceof NodeId node) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    /// The selected boxes, notes and areas.
    public Set<PlacedId> placed() {
        Set<PlacedId> placed = new LinkedHashSet<>();
        ids.forEach(id -> {
            if (id instanceof PlacedId it) {
                placed.add(it);
            }
        });
        return placed;
    }

    /// The selected associations.
    public Set<AssociationId> associations() {
        Set<AssociationId> associations = new LinkedHashSet<>();
        ids.forEach(id -> {
            if (id instanceof AssociationId it) {
                associations.add(it);
            }
        });
        return associations;
    }

    public Selection with(Collection<? extends ElementId> others) {
        Set<ElementId> all = new LinkedHashSet<>(ids);
        all.addAll(others);
        return new Selection(all);
    }

    public Selection without(ElementId id) {
        return only(other -> !other.equals(id));
    }

    public Selection only(Predicate<ElementId> wanted) {
        Set<ElementId> remaining = new LinkedHashSet<>(ids);
        remaining.removeIf(wanted.negate());
        return new Selection(remaining);
    }
}
