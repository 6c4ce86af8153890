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
    private final Set<EntityId> inCycles = new LinkedHashSet<>();

    Shortfalls(ModelIndex index, SamplePlan plan) {
        this.index = index;
        this.plan = plan;
    }

    /// @param generatedRows number of rows by entity
    /// @param incomplete    the entities with too few rows, and the fillers that stopped
    List<String> messages(Map<EntityId, Integer> generatedRows, Map<EntityId, TableFiller> incomplete) {
        List<String> messages = new ArrayList<>();
        incomplete.forEach((entity, filler) -> {
            int rows = generatedRows.getOrDefault(entity, 0);
            if (filler.stopReason() == TableFiller.StopReason.NO_UNIQUE_VALUE) {
                messages.add("Only " + rows + " of " + plan.rowsOf(entity) + " rows of " + name(entity)
                        + " could be generated: there are no more values for "
                        + String.join(", ", filler.exhaustedColumns()) + ", which must be unique.");
            } else if (filler.stopReason() == TableFiller.StopReason.NO_VALUE) {
                messages.add("No rows of " + name(entity) + " can be generated: there is no value for "
                        + String.join(", ", filler.exhaustedColumns()) + ", which must have one.");
            } else if (rows < plan.rowsOf(entity) && !inCycles.contains(entity)) {
                List<EntityId> cycle = cycle(entity, incomplete);
                inCycles.addAll(cycle);
                messages.add(cycle.isEmpty()
                        ? name(entity) + " has no rows: each one needs a row of " + name(filler.missingReference().target())
                                + ", which has none."
                        : cycleMessage(cycle));
            }
        });
        return messages;
    }

    private String cycleMessage(List<EntityId> cycle) {
        String needs = " needs a row of ";
        String path = name(cycle.getFirst()) + needs
                + cycle.stream().skip(1).map(entity -> name(entity) + ", which" + needs).collect(Collectors.joining())
                + name(cycle.getFirst());
        return "No rows of " + cycle.stream().map(this::name).collect(Collectors.joining(" and ")) + " can be generated: a row of " + path
                + ", so none can come first. Make one of these associations optional.";
    }

    /// The cycle of missing references that leads from the entity back to itself; empty if there is none.
    private List<EntityId> cycle(EntityId entity, Map<EntityId, TableFiller> incomplete) {
        List<EntityId> path = new ArrayList<>();
        EntityId next = entity;
        while (incomplete.containsKey(next) && incomplete.get(next).missingReference() != null && !path.contains(next)) {
            path.add(next);
            next = incomplete.get(next).missingReference().target();
        }
        return next.equals(entity) && !path.isEmpty() ? path : List.of();
    }

    private String name(EntityId entity) {
        return index.model().entities().find(entity).map(Entity::name).orElse(entity.value());
    }
}
