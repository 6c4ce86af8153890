package dev.entitect.sample;

import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reports which rows could not be generated, and why.
final class Shortfalls {

    private final ModelIndex index;
    private final SamplePlan plan;
    private final Set<EntityId> inCircles = new LinkedHashSet<>();

    Shortfalls(ModelIndex index, SamplePlan plan) {
        this.index = index;
        this.plan = plan;
    }

    /// @param made    number of rows by entity
    /// @param stopped the entities with too few rows, and the fillers that stopped
    List<String> sentences(Map<EntityId, Integer> made, Map<EntityId, TableFiller> stopped) {
        List<String> sentences = new ArrayList<>();
        stopped.forEach((entity, filler) -> {
            int rows = made.getOrDefault(entity, 0);
            if (filler.end() == TableFiller.End.NOTHING_UNIQUE) {
                sentences.add("Only " + rows + " of " + plan.rowsOf(entity) + " rows of " + name(entity)
                        + " could be generated: there are no more values for "
                        + String.join(", ", filler.taken()) + ", which must be unique.");
            } else if (rows < plan.rowsOf(entity) && !inCircles.contains(entity)) {
                List<EntityId> circle = circle(entity, stopped);
                inCircles.addAll(circle);
                sentences.add(circle.isEmpty()
                        ? name(entity) + " has no rows: each one needs a row of " + name(filler.missing().target())
                                + ", which has none."
                        : circleOf(circle));
            }
        });
        return sentences;
    }

    private String circleOf(List<EntityId> circle) {
        String needs = " needs a row of ";
        String way = name(circle.getFirst()) + needs
                + circle.stream().skip(1).map(entity -> name(entity) + ", which" + needs).collect(Collectors.joining())
                + name(circle.getFirst());
        return "No rows of " + circle.stream().map(this::name).collect(Collectors.joining(" and ")) + " can be generated: a row of " + way
                + ", so none can come first. Make one of these associations optional.";
    }

    /// The circle of missing references that leads from the entity back to itself; empty if there is none.
    private List<EntityId> circle(EntityId entity, Map<EntityId, TableFiller> stopped) {
        List<EntityId> way = new ArrayList<>();
        EntityId next = entity;
        while (stopped.containsKey(next) && stopped.get(next).missing() != null && !way.contains(next)) {
            way.add(next);
            next = stopped.get(next).missing().target();
        }
        return next.equals(entity) && !way.isEmpty() ? way : List.of();
    }

    private String name(EntityId entity) {
        return index.model().entities().find(entity).map(Entity::name).orElse(entity.value());
    }
}
